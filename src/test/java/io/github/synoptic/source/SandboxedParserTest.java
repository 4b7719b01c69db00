package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SandboxedParserTest {
    private static final String WORDS = "The Gull left Port Alder at 5.40 a.m. with 61 passengers.";

    @Test
    void theProgramApartGivesWhatTheParserGives() throws IOException {
        for (Path document : List.of(document("walkout.docx"), document("fwd.eml"), document("walkout.rtf"))) {
            byte[] bytes = Files.readAllBytes(document);
            Article apart = new SandboxedParser("256m", Duration.ofMinutes(2)).parse("x", bytes);
            assertThat(apart).isEqualTo(ParserChild.answer(bytes, "x").article());
        }
    }

    @Test
    void aProblemComesBackWithItsName() throws IOException {
        byte[] locked = new PdfMaker().page().line(WORDS, 60, 130, 12).locked().bytes();
        assertThat(problem(new SandboxedParser("256m", Duration.ofMinutes(2)), locked))
                .isEqualTo(new Problem.Encrypted("x"));
    }

    @Test
    void aProblemNamesTheFileInWhateverLettersItIsWritten() {
        String name = "\u043E\u0442\u0447\u0451\u0442 \u6E2F.docx";
        byte[] damaged = Documents.utf8("PK\u0003\u0004 and no more");
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> SourceReader.read(name, damaged));
        assertThat(refused.problem().subject()).isEqualTo(name);
    }

    @Test
    void aDocumentThatTakesTooMuchMemoryIsGivenUp() throws IOException {
        StringBuilder words = new StringBuilder();
        Random random = new Random(5);
        for (int i = 0; i < 3_000_000; i++) {
            words.append(Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
        }
        byte[] large = Documents.wordOf(words.toString());
        assertThat(problem(new SandboxedParser("20m", Duration.ofMinutes(2)), large))
                .isEqualTo(new Problem.TooCostly("x"));
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
        assertThat(problem(new SandboxedParser("256m", Duration.ofMillis(1)), Documents.wordOf(WORDS)))
                .isEqualTo(new Problem.TooCostly("x"));
    }

    @Test
    void nothingIsLeftBehindInTheTemporaryFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> before = folders(temporary);
        assertThat(SourceReader.read("x.docx", Documents.wordOf(WORDS)).report().text()).isEqualTo(WORDS);
        assertThat(folders(temporary)).isEqualTo(before);
    }

    private static List<String> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("synoptic")).sorted()
                    .toList();
        }
    }

    private static Path document(String name) throws IOException {
        return Documents.all().stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }

    private static Problem problem(SandboxedParser parser, byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> parser.parse("x", bytes)).problem();
    }
}
