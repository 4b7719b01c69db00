package io.github.synoptic.note.format;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteSample;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The Word document, opened again by another library than wrote it.
class DocxNoteWriterTest {
    private static XWPFDocument opened(Note note) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(NoteFormat.DOCX.writer().write(note)));
    }

    @Test
    void allItsWordsAreThoseKeptWithTheTests() throws IOException {
        try (XWPFDocument document = opened(NoteSample.whole());
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            GoldenFile.check("ferry-whole.docx.txt", words.getText().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void headingsAreRealHeadings() throws IOException {
        try (XWPFDocument document = opened(NoteSample.note())) {
            assertThat(texts(document, "Title")).containsExactly("Ferry talks");
            assertThat(texts(document, "Heading1")).contains("Confirmed discrepancies (3)", "How this note was made");
            assertThat(texts(document, "Heading2")).containsExactly("1. Quantity", "2. Fact", "3. Quotation");
            assertThat(document.getStyles().styleExist("Heading1")).isTrue();
        }
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText).toList();
    }

    @Test
    void bothWordingsStandInItWithTheDifferingWordsMarked() throws IOException {
        try (XWPFDocument document = opened(NoteSample.note())) {
            List<XWPFRun> marked = document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> "Differing".equals(run.getStyle())).toList();
            assertThat(marked).extracting(XWPFRun::text).contains("4,181", "4,189", "will", "shall");
        }
    }

    @Test
    void whereWordsStandIsToldInAFootnote() throws IOException {
        try (XWPFDocument document = opened(NoteSample.note())) {
            List<String> footnotes = document.getFootnotes().stream().map(DocxNoteWriterTest::text).toList();
            assertThat(footnotes).contains("A, paragraph 2, characters 59–64", "B, paragraph 2, characters 72–77");
        }
    }

    private static String text(XWPFFootnote footnote) {
        return footnote.getParagraphs().getFirst().getRuns().getLast().text().strip();
    }

    @Test
    void theReportsStandInATable() throws IOException {
        try (XWPFDocument document = opened(NoteSample.note())) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getFirst().getStyleID()).isEqualTo("Reports");
            assertThat(document.getTables().getFirst().getText()).contains("The Harbour Post", "Northern Wire",
                    "SHA-256");
        }
    }

    @Test
    void figuresAmongWordsFromTheRightAreRunsOfTheirOwn() throws IOException {
        try (XWPFDocument document = opened(NoteSample.hostile("وصل 4,189 راكبا (Ardent) يوم السبت"))) {
            assertThat(document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0))
                    .isNotEmpty().noneMatch(run -> run.text().matches(".*[0-9A-Za-z].*"));
        }
    }

    @Test
    void everyPageHasItsNumber() throws IOException {
        try (XWPFDocument document = opened(NoteSample.note())) {
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.synoptic.note.format.HostileTextTest#hostileWords")
    void hostileWordsAreTextAndNothingElse(String words) throws IOException {
        try (XWPFDocument document = opened(NoteSample.hostile(words))) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(texts(document, "Heading2")).containsExactly("1. Fact");
            assertThat(document.getParagraphs()).noneMatch(paragraph -> paragraph.getText().contains("\u202E"));
        }
    }
}
