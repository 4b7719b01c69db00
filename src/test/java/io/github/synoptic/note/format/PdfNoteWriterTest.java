package io.github.synoptic.note.format;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The PDF, opened again.
class PdfNoteWriterTest {
    private static PDDocument opened(Note note) throws IOException {
        return Loader.loadPDF(NoteFormat.PDF.writer().write(note));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void allItsWordsAreThoseKeptWithTheTests() throws IOException {
        try (PDDocument document = opened(NoteSample.whole())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f\n");
            GoldenFile.check("ferry-whole.pdf.txt", stripper.getText(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everythingOfTheNoteStandsInIt() throws IOException {
        try (PDDocument document = opened(NoteSample.note())) {
            assertThat(text(document)).contains("Ferry talks", "Confirmed discrepancies (3)",
                    "“Ardent” carried 4,181 passengers last year", "A comment with <b>markup</b>,",
                    "paragraph 2, characters 72–77", "How this note was made");
        }
    }

    @Test
    void itsHeadingsAreBookmarks() throws IOException {
        try (PDDocument document = opened(NoteSample.note())) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem bookmark : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(bookmark.getTitle());
            }
            assertThat(names).containsExactly("Summary", "Confirmed discrepancies (3)",
                    "Only in A, The Harbour Post (4 passages)", "Only in B, Northern Wire (2 passages)",
                    "How this note was made");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = opened(NoteSample.note())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void itDoesNotSayWhenItWasMade() throws IOException {
        try (PDDocument document = opened(NoteSample.note())) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Ferry talks");
        }
    }

    @Test
    void textFromTheRightIsSetWithItsOwnLetters() throws IOException {
        try (PDDocument document = opened(NoteSample.hostile("وصل الوفد يوم السبت"))) {
            assertThat(text(document)).contains("السبت");
        }
    }

    @Test
    void whatNoFontCanDrawIsNamedAndNotReplaced() throws IOException {
        try (PDDocument document = opened(NoteSample.hostile("中 🙂 \u202E ❤\uFE0F Ωμέγα"))) {
            assertThat(text(document)).contains("[U+4E2D] [U+1F642] [U+202E] [U+2764] Ωμέγα").doesNotContain("#");
        }
    }

    @Test
    void aCommentThatRunsOverManyPagesIsSetWhole() throws IOException {
        try (PDDocument document = opened(NoteSample.commented("words ".repeat(5_000) + "the last"))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(document)).contains("the last");
        }
    }
}
