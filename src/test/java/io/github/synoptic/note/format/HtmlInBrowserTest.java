package io.github.synoptic.note.format;

import io.github.synoptic.note.NoteSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The note as a web page: without a fault to a parser, and seen in a real browser where one is installed.
class HtmlInBrowserTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome",
            "msedge");
    @TempDir
    private Path folder;

    private static String html() {
        return new String(NoteFormat.HTML.writer().write(NoteSample.whole()), StandardCharsets.UTF_8);
    }

    private static void check(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html[lang] > head > title")).hasSize(1);
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aParserByTheStandardFindsNoFault() {
        check(html());
    }

    @ParameterizedTest
    @MethodSource("io.github.synoptic.note.format.HostileTextTest#hostileWords")
    void neitherDoesItWithHostileWords(String words) {
        check(new String(NoteFormat.HTML.writer().write(NoteSample.hostile(words)), StandardCharsets.UTF_8));
    }

    @Test
    void aBrowserShowsIt() throws Exception {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no browser of " + BROWSERS + " is installed, so the page was not seen in one");
        Path page = Files.writeString(folder.resolve("note.html"), html());
        Path picture = folder.resolve("note.png");
        Process running = new ProcessBuilder(browser.get().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"), "--window-size=1000,1400", "--screenshot=" + picture,
                page.toUri().toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile()).start();
        boolean ended = running.waitFor(2, TimeUnit.MINUTES);
        running.destroyForcibly();
        assertThat(ended).isTrue();
        BufferedImage seen = ImageIO.read(picture.toFile());
        Files.createDirectories(Path.of("target", "pictures"));
        Files.copy(picture, Path.of("target", "pictures", "note-in-browser.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Integer.toHexString(seen.getRGB(2, 2))).isIn("fffbfaf7", "ff15181c");
        assertThat(colours(seen)).isGreaterThan(20);
    }

    private static long colours(BufferedImage picture) throws IOException {
        return Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 1)
                .flatMap(y -> Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 1)
                        .map(x -> picture.getRGB(x, y)))
                .distinct().count();
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(place -> BROWSERS.stream().map(place::resolve)).filter(Files::isExecutable).findFirst();
    }
}
