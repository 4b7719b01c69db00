package io.github.synoptic.source;

import io.github.synoptic.engine.text.Sha256;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SourceReaderTest {
    private static final String STORY = "Ferries return\nThe Gull left Port Alder at 5.40 a.m. with 61 passengers.\n";
    @TempDir
    Path folder;

    @Test
    void aMissingFileIsToldAsMissing() {
        Path file = folder.resolve("none.txt");
        assertThat(problem(file)).isEqualTo(new Problem.Missing(file.toString()));
    }

    @Test
    void aFolderIsToldAsFolder() {
        assertThat(problem(folder)).isEqualTo(new Problem.IsFolder(folder.toString()));
    }

    @Test
    void anEndlessDeviceIsNotRead() {
        Path endless = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(endless), "this system has no /dev/zero");
        assertThat(problem(endless)).isInstanceOf(Problem.Unreadable.class);
    }

    @Test
    void aFileWithoutBytesOrWithBlanksAloneIsEmpty() throws IOException {
        assertThat(problem(file("a.txt", new byte[0]))).isInstanceOf(Problem.Empty.class);
        assertThat(problem(file("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Problem.Empty.class);
        assertThat(problem(file("c.txt", new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})))
                .isInstanceOf(Problem.Empty.class);
    }

    @Test
    void figuresAloneAreNoProse() throws IOException {
        Path file = file("figures.txt", "12,5;44\n7,1;90\n".getBytes(StandardCharsets.UTF_8));
        assertThat(problem(file)).isEqualTo(new Problem.NoProse(file.toString()));
    }

    @Test
    void aPageOfLinksAloneIsNoProse() throws IOException {
        String page = "<!doctype html><body><nav><a href='/a'>News of the harbour</a> <a href='/b'>Letters</a></nav></body>";
        assertThat(problem(file("links.html", page.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Problem.NoProse.class);
    }

    @Test
    void binaryIsOfUnknownFormatWhateverItsName() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(problem(file("noise.txt", noise))).isInstanceOf(Problem.UnknownFormat.class);
        byte[] picture = ("\u0089PNG\r\n\u001A\n" + "words ".repeat(500)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(file("picture.html", picture))).isInstanceOf(Problem.UnknownFormat.class);
    }

    @Test
    void aCharacterSetThatCannotBeToldIsRefused() throws IOException {
        byte[] bytes = new byte[4000];
        Random random = new Random(11);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) == 0 ? ' ' : 0x80 + random.nextInt(0x80));
        }
        assertThat(problem(file("unknown.txt", bytes))).isInstanceOf(Problem.UnknownCharset.class);
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            // Sparse: a terabyte could not be read within the test.
            large.setLength(1L << 40);
        }
        assertThat(problem(file)).isEqualTo(new Problem.TooLarge(file.toString(), "50 MB"));
    }

    @Test
    void moreTextThanTheLimitIsRefused() throws IOException {
        byte[] text = "words and more words\n".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        assertThat(problem(file("long.txt", text))).isInstanceOf(Problem.TooLong.class);
    }

    @Test
    void oneEnormousLineIsKeptWhole() throws ProblemException {
        String line = "and the cranes stood idle ".repeat(180_000);
        assertThat(SourceReader.read("line.txt", line.getBytes(StandardCharsets.UTF_8)).report().text())
                .isEqualTo(line);
    }

    @Test
    void theOriginalBytesAndTheirHashAreKept() throws IOException {
        byte[] bytes = STORY.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16);
        Loaded loaded = SourceReader.read(file("story.txt", bytes));
        assertThat(loaded.original()).isEqualTo(bytes);
        assertThat(loaded.report().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(loaded.report().text()).isEqualTo(STORY);
        assertThat(loaded.report().origin()).isEqualTo("story.txt");
    }

    @Test
    void readingTheOriginalAgainGivesTheSameReport() throws IOException {
        Loaded first = SourceReader.read(file("story.txt", STORY.getBytes(StandardCharsets.UTF_8)));
        Loaded again = SourceReader.read(first.report().origin(), first.original());
        assertThat(again.report()).isEqualTo(first.report());
    }

    @Test
    void pastedWordsAreTitledByTheirFirstLine() throws ProblemException {
        Loaded loaded = SourceReader.paste(STORY);
        assertThat(loaded.report().title()).isEqualTo("Ferries return");
        assertThat(loaded.report().origin()).isEqualTo("pasted text");
        assertThat(loaded.report().text()).isEqualTo(STORY);
        String sentence = "The Gull left Port Alder at 5.40 a.m. with 61 passengers, half an hour late, as it had before.";
        assertThat(SourceReader.paste(sentence).report().title())
                .isEqualTo("The Gull left Port Alder at 5.40 a.m. with 61 passengers, half an hour late, as\u2026");
    }

    @Test
    void nothingPastedIsEmpty() {
        assertThat(problem(() -> SourceReader.paste("  \n"))).isEqualTo(new Problem.Empty("pasted text"));
    }

    @Test
    void aDateInTheFirstSentenceOfProseIsNotTheDateOfPublication() throws ProblemException {
        String text = "Ferries return\nIn all, 61 people had waited for the Gull since 7 October 2023, the line said.\n";
        assertThat(SourceReader.paste(text).report().published()).isNull();
    }

    @Test
    void aWeekdayAndTimeLineGivesTheDate() throws ProblemException {
        String text = "Ferries return\nSunday, 09 February 2025 6:03 PM\nThe Gull left at 5.40 a.m. with 61 passengers.\n";
        Loaded loaded = SourceReader.paste(text);
        assertThat(loaded.report().published()).isEqualTo(LocalDate.of(2025, 2, 9));
        assertThat(loaded.report().text()).isEqualTo(text);
    }

    @Test
    void deeplyNestedMarkupIsReadOrRefusedButNeverOverflows() throws ProblemException {
        String page = "<html>" + "<div>".repeat(200_000)
                + "<p>The Gull left Port Alder at 5.40 a.m. with 61 passengers.</p>";
        assertThat(SourceReader.read("deep.html", page.getBytes(StandardCharsets.UTF_8)).report().text())
                .isEqualTo("The Gull left Port Alder at 5.40 a.m. with 61 passengers.");
        String quotes = "# Ferries return\n\n" + ">".repeat(100_000) + " The Gull left at 5.40 a.m. and **so** on.\n";
        assertThat(SourceReader.read("deep.md", quotes.getBytes(StandardCharsets.UTF_8)).report().text())
                .contains("The Gull");
        String brackets = "# Ferries return\n\n" + "[".repeat(50_000) + "x" + "](y)".repeat(50_000)
                + " The Gull left.\n";
        assertThat(SourceReader.read("brackets.md", brackets.getBytes(StandardCharsets.UTF_8)).report().text())
                .contains("The Gull");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Problem problem(Path file) {
        return problem(() -> SourceReader.read(file));
    }

    private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(ProblemException.class, reading).problem();
    }
}
