package io.github.synoptic.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class CompareCommandTest {
    private static final String A = "assets/samples/harbour-post.txt";
    private static final String B = "assets/samples/northern-wire.txt";
    private static final String C = "assets/samples/civic-ledger.html";
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html", "csv"})
    void everyFormatIsTheSameOnEveryRunAndLocaleAndEndsWithALineEnd(String format) {
        Typed first = Typed.run("compare", A, B, "--format", format);
        assertThat(first.code()).isZero();
        assertThat(first.messages()).isEmpty();
        assertThat(first.out()).endsWith("\n");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Typed.run("compare", A, B, "--format", format).out()).isEqualTo(first.out());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theJsonHoldsBothReportsAndPlacesThatAreFoundInThem() {
        JsonNode json = JsonMapper.builder().build().readTree(Typed.run("compare", A, C, "--format", "json").out());
        assertThat(json.get("format").asString()).isEqualTo("synoptic-comparison/1");
        for (JsonNode discrepancy : json.get("discrepancies")) {
            for (int side = 0; side < 2; side++) {
                JsonNode place = discrepancy.get(side == 0 ? "a" : "b");
                int[] points = json.get("reports").get(side).get("text").asString().codePoints().toArray();
                int start = place.get("start").asInt();
                assertThat(new String(points, start, place.get("end").asInt() - start))
                        .isEqualTo(place.get("text").asString());
            }
        }
    }

    @Test
    void aReportAgainstItselfEndsWithZeroEvenWithExitCode() {
        assertThat(Typed.run("compare", A, A, "--exit-code").code()).isZero();
    }

    @Test
    void aReportMayComeFromStandardInput() throws IOException {
        Typed typed = Typed.withInput(Files.readString(Path.of(A)), "compare", "-", B);
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("standard input");
    }

    @Test
    void standardInputIsReadOnceOnly() {
        Typed typed = Typed.withInput("x", "compare", "-", "-");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages())
                .isEqualTo("synoptic: Standard input can be read once only: name a file for A or for"
                        + " B. See 'synoptic compare --help'.\n");
    }

    @Test
    void aMissingFileIsToldInOneSentence() {
        Typed typed = Typed.run("compare", A, "no-such.txt");
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages())
                .isEqualTo("synoptic: no-such.txt: there is no such file. Check the name and the folder.\n");
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void anEmptyFileAFolderAndABinaryFileAreRefusedInOneLine() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("picture.png"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
        for (Path file : new Path[]{empty, folder, binary}) {
            Typed typed = Typed.run("compare", file.toString(), B);
            assertThat(typed.code()).isEqualTo(3);
            assertThat(typed.messages().lines()).hasSize(1);
        }
    }

    @Test
    void theResultGoesToTheFileInTheFormatOfItsName() throws IOException {
        Path out = folder.resolve("Vergleich ä.html");
        Typed typed = Typed.run("compare", A, B, "--out", out.toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void anExistingFileIsLeftAloneWithoutForce() throws IOException {
        Path out = Files.writeString(folder.resolve("note.md"), "mine");
        Typed refused = Typed.run("compare", A, B, "--out", out.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.messages()).contains("--force").hasLineCount(1);
        assertThat(Files.readString(out)).isEqualTo("mine");
        assertThat(Typed.run("compare", A, B, "--out", out.toString(), "--force").code()).isZero();
        assertThat(Files.readString(out)).startsWith("# ");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Typed typed = Typed.run("compare", A, B, "--out", folder.resolve("no/such/note.md").toString());
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).contains("there is no such folder").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "compare x", "compare x y z", "compare x y --format docx", "compare x y --what",
            "compare x y --out", "a b c"})
    void wrongArgumentsAreToldInOneLine(String line) {
        Typed typed = Typed.run(line.split(" "));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages().lines()).hasSize(1);
        assertThat(typed.messages()).contains("--help");
    }

    @Test
    void aNameThatTriesToSteerTheTerminalIsShownHarmless() {
        Typed typed = Typed.run("compare", "x\u001B[2J\ny.txt", B);
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).hasLineCount(1).doesNotContain("\u001B");
    }

    @Test
    void umlautsAndArabicAreWrittenAsUtf8() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"),
                "Über die Küste zog ein Sturm.\n\nوصل الوفد إلى العاصمة يوم السبت.\n");
        Typed typed = Typed.run("compare", a.toString(), B);
        assertThat(typed.out()).contains("Über die Küste", "وصل الوفد");
    }
}
