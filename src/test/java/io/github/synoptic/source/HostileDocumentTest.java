package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Documents made to break a parser become a report or a problem.
@Timeout(120) // a hanging parser must end the build
class HostileDocumentTest {
    private static final String WORDS = "The Gull left Port Alder at 5.40 a.m. with 61 passengers.";

    @Test
    void aPackedDocumentThatUnpacksToFarMoreIsRefused() throws IOException {
        byte[] bomb = Documents.packed(Map.of("word/document.xml", new byte[40 * 1024 * 1024]));
        assertThat(problem(bomb)).isInstanceOf(Problem.Inflates.class);
        assertThat(bomb.length).isLessThan(100_000);
    }

    @Test
    void manyEntriesThatAreSmallOneByOneAreRefusedTogether() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 200; i++) {
            entries.put("word/media/" + i + ".png", new byte[]{1});
        }
        assertThat(problem(Documents.packed(entries))).isInstanceOf(Problem.Inflates.class);
    }

    @Test
    void entitiesThatMultiplyAreNeverExpanded() throws IOException {
        String laughs = "<!DOCTYPE w:document [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
                + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&c; " + WORDS
                + "</w:t></w:r></w:p></w:body></w:document>";
        assertThat(problem(Documents.word(laughs))).isInstanceOf(Problem.Damaged.class);
    }

    @Test
    void anEntityThatNamesAFileOpensNothing() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "the words of another file");
        try {
            String markup = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri()
                    + "'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>"
                    + WORDS + "&x;</w:t></w:r></w:p></w:body></w:document>";
            ParserAnswer answer = ParserChild.answer(Documents.word(markup), "x.docx");
            assertThat(String.valueOf(answer.article())).doesNotContain("another file");
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void anEntryThatPointsOutsideTheArchiveIsWrittenNowhere() throws IOException {
        Path outside = Path.of(System.getProperty("java.io.tmpdir"), "synoptic-outside.xml");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../../.." + outside, Documents.utf8("<x/>"));
        entries.put("../synoptic-outside.xml", Documents.utf8("<x/>"));
        assertThat(problem(Documents.packed(entries))).isInstanceOf(Problem.UnknownFormat.class);
        assertThat(outside).doesNotExist();
    }

    @Test
    void deepNestingIsRefusedOrReadInEveryFormat() throws IOException {
        String tags = "<w:document xmlns:w='w'>" + "<w:p>".repeat(100_000);
        assertThat(problem(Documents.word(tags))).isInstanceOf(Problem.Damaged.class);
        assertThat(problem(latin("{\\rtf1 " + "{".repeat(100_000) + WORDS))).isInstanceOf(Problem.Damaged.class);
        StringBuilder mail = new StringBuilder("From: a <a@b.example>\nMIME-Version: 1.0\n");
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i)
                    .append('\n');
        }
        ParserAnswer answer = ParserChild.answer(latin(mail.append("\n" + WORDS).toString()), "deep.eml");
        assertThat(answer.problem() == null).isNotEqualTo(answer.article() == null);
    }

    @Test
    void pagesThatHoldEachOtherDoNotGoRoundForEver() {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF";
        ParserAnswer answer = ParserChild.answer(latin(pdf), "round.pdf");
        assertThat(answer.problem() == null).isNotEqualTo(answer.article() == null);
    }

    @Test
    void everyDocumentCutAtEveryTenthBecomesAReportOrAProblem() throws IOException {
        for (Path document : Documents.all()) {
            byte[] bytes = Files.readAllBytes(document);
            for (int tenth = 1; tenth < 10; tenth++) {
                Readings.read(document.getFileName().toString(), Arrays.copyOf(bytes, bytes.length * tenth / 10));
            }
        }
    }

    @Test
    void everyDocumentUnderEveryOtherNameIsReadAsWhatItIs() throws IOException {
        for (Path document : Documents.all()) {
            String name = document.getFileName().toString();
            if (name.endsWith(".md") || name.endsWith(".txt")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(document);
            assertThat(Readings.read("x.txt", bytes)).as(name).isEqualTo(Readings.read("x.pdf", bytes))
                    .isNotEqualTo("");
        }
    }

    @Test
    void whatIsPackedButNoDocumentIsOfUnknownFormat() throws IOException {
        assertThat(problem(Documents.packed(Map.of("notes.txt", Documents.utf8(WORDS)))))
                .isInstanceOf(Problem.UnknownFormat.class);
    }

    private static @Nullable Problem problem(byte[] bytes) {
        return ParserChild.answer(bytes, "x").problem();
    }

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
