package io.github.synoptic.note.format;

import io.github.synoptic.note.NoteSample;
import io.github.synoptic.note.page.Visible;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import javax.xml.parsers.DocumentBuilderFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// No words of a report or of the reader can be taken for anything else, in any field of any format.
class HostileTextTest {
    static Stream<String> hostileWords() {
        return Stream.of("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "</style><b>&amp;&#x3C;",
                "=cmd|' /C calc'!A0", "+1", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "a,\"b\"\r\nc", "# heading\n- item",
                "[x](javascript:alert(1)) ![y](http://example.org/p.png)", "**b** _i_ `c` ~~d~~ $e$ | f |", "1. x",
                "\u202E48,181\u202C", "\u2066x", "a\u0000\u0007\u001B[31m", "\uD83D", "\uFFFE", "{0} '{' %s \\u0041",
                "]]>", "<!-- -->", "{{title}}", "\u2028\u2029\u0085",
                "1\u200F - \u200F2\u061C\u200E", "\u2069\u2069 x \u2067y", "السبت \u202Eeuros\u2069");
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inHtmlTheyAreTextAndNothingElse(String words) throws Exception {
        String html = written(NoteFormat.HTML, words);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, b:not(figcaption b), a, iframe, link, [onerror]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(html).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000-\u0008]");
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        assertThat(xml.newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring("<!DOCTYPE html>".length())))))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inMarkdownTheyStartNothing(String words) {
        String markdown = written(NoteFormat.MD, words);
        assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(markdown.lines().filter(line -> line.startsWith("- ") || line.startsWith("1. "))).isEmpty();
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)<(?!strong>|/strong>|br>)")
                .doesNotContainPattern("(?<!\\\\)\\]\\(")
                .doesNotContainPattern("[\u202A-\u202E]");
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inCsvNoCellIsAFormulaAndEveryRowHasAllCells(String words) {
        List<List<String>> rows = parse(written(NoteFormat.CSV, words));
        assertThat(rows).hasSize(2);
        for (List<String> row : rows) {
            assertThat(row).hasSameSizeAs(rows.getFirst());
            assertThat(row).noneMatch(cell -> cell.stripLeading().matches("(?s)[=+\\-@＝＋－＠].*"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inJsonTheyComeBackAsTheyWere(String words) {
        JsonNode note = JsonMapper.builder().build().readTree(written(NoteFormat.JSON, words));
        assertThat(note.get("marks").get(0).get("comment").asString()).isEqualTo(words);
        assertThat(note.get("marks").get(0).get("a").get("text").asString()).isEqualTo(words);
        assertThat(note.get("reports").get(0).get("outlet").asString()).isEqualTo(words);
        assertThat(note.get("name").asString()).isEqualTo(words);
        for (String field : List.of("title", "byline", "source", "sha256")) {
            assertThat(note.get("reports").get(1).get(field).asString()).as(field).isEqualTo(words);
        }
        assertThat(note.get("reports").get(1).get("text").asString()).isEqualTo("Begin " + words + " 4,189 end.\n");
        assertThat(note.get("marks").get(0).get("proposal").get("reasonArguments").get(0).asString())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inWebAnnotationsTheyComeBackAsTheyWere(String words) {
        JsonNode annotation = JsonMapper.builder().build().readTree(written(NoteFormat.JSONLD, words)).path("first")
                .path("items").path(0);
        assertThat(annotation.path("body").path(2).path("value").asString()).isEqualTo(words.isBlank() ? "" : words);
        for (JsonNode target : annotation.path("target")) {
            assertThat(target.path("selector").path(0).path("exact").asString()).isEqualTo(words);
            assertThat(target.path("source").path("label").asString()).isEqualTo(words);
            assertThat(target.path("source").path("id").asString()).isEqualTo("urn:sha256:" + words);
        }
    }

    /// Only the signs that keep words from the right apart, always in pairs, in the formats that have no other means.
    @ParameterizedTest
    @MethodSource("hostileWords")
    void inNoFormatDoTheyTurnTheDirectionOfWhatStandsAroundThem(String words) throws Exception {
        for (NoteFormat format : NoteFormat.values()) {
            String written = seen(format, words);
            assertThat(written).as(format.label()).doesNotContainPattern("[\u202A-\u202E\u2066\u2067]");
            assertThat(written.replace("\u2068", "").length()).as(format.label())
                    .isEqualTo(written.replace("\u2069", "").length());
            if (format != NoteFormat.MD && format != NoteFormat.TEXT) {
                assertThat(written).as(format.label()).doesNotContain("\u2068");
            }
            if (!Visible.runsFromTheRight(words.replaceAll("[\u200E\u200F\u061C]", ""))
                    && format != NoteFormat.JSON && format != NoteFormat.JSONLD) {
                assertThat(written).as(format.label()).doesNotContainPattern("[\u200E\u200F\u061C]");
            }
        }
    }

    /// What a reader or a program gets to see of a format: its text, all parts of a package.
    private static String seen(NoteFormat format, String words) throws IOException {
        byte[] bytes = format.writer().write(NoteSample.hostile(words));
        return switch (format) {
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document) + document.getDocumentInformation().getTitle();
                }
            }
            case DOCX -> {
                StringBuilder parts = new StringBuilder();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    while (zip.getNextEntry() != null) {
                        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
                yield parts.toString();
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inWordDocumentsEveryPartIsWellFormedAndBringsNoFieldOfItsOwn(String words) throws Exception {
        byte[] bytes = NoteFormat.DOCX.writer().write(NoteSample.hostile(words));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                org.w3c.dom.Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                int fields = read.getElementsByTagName("w:instrText").getLength()
                        + read.getElementsByTagName("w:fldSimple").getLength()
                        + read.getElementsByTagName("w:hyperlink").getLength();
                assertThat(fields).as(part.getName()).isEqualTo(part.getName().contains("footer") ? 2 : 0);
            }
        }
    }

    /// Signs that mean something in every format, over and over, and words at the end that must not be lost.
    @ParameterizedTest
    @EnumSource
    void aHostileCommentOfAMillionSignsIsWrittenWhole(NoteFormat format) throws IOException {
        String comment = ("<b>=|`*\u202E&{{x}} ".repeat(60) + "\n").repeat(1_100) + "the last words";
        byte[] bytes = format.writer().write(NoteSample.commented(comment));
        if (format != NoteFormat.PDF && format != NoteFormat.DOCX) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("the last words");
        }
        assertThat(bytes.length)
                .isGreaterThan(format == NoteFormat.DOCX || format == NoteFormat.PDF ? 10_000 : 1_000_000);
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inPdfTheyAreNoLinkAndNoAction(String words) throws Exception {
        try (PDDocument document = Loader.loadPDF(NoteFormat.PDF.writer().write(NoteSample.hostile(words)))) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void inTextTheyCannotSteerTheTerminal(String words) {
        assertThat(written(NoteFormat.TEXT, words)).doesNotContainPattern("[\u0000-\u0009\u000B-\u001F\u202A-\u202E]");
    }

    @Test
    void theReaderOfCsvInThisTestKnowsQuotedCells() {
        assertThat(parse("a,\"b\"\"c,\",d\r\n")).containsExactly(List.of("a", "b\"c,", "d"));
    }

    private static String written(NoteFormat format, String words) {
        return new String(format.writer().write(NoteSample.hostile(words)), StandardCharsets.UTF_8);
    }

    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char sign = csv.charAt(i);
            if (sign == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        return rows;
    }
}
