package io.github.synoptic.i18n;

import io.github.synoptic.engine.discrepancy.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every word that the window needs is there in every language, and none is there that nothing needs.
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/io/github/synoptic/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");
    private static final Set<String> LITERALS = new TreeSet<>();

    @BeforeAll
    static void readSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file).replaceAll("(?m)^ *///.*", ""));
                while (literal.find()) {
                    LITERALS.add(literal.group(1));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"window, de", "window, fr", "kind, de", "kind, fr", "reason, de", "reason, fr", "problem, de",
            "problem, fr", "export, de", "export, fr", "note, de", "note, fr", "reading, de", "reading, fr",
            "start, de", "start, fr"})
    void whatTheWindowSaysIsWholeInEveryLanguage(String bundle, String language) {
        Properties english = read(bundle);
        Properties other = read(bundle + "_" + language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyKeyInTheCodeHasItsWords() {
        Set<String> known = allKeys();
        Set<String> bundles = known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        List<String> missing = LITERALS.stream()
                .filter(literal -> literal.matches("[a-z-]+\\.[a-z0-9.-]*[a-z0-9]"))
                .filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !literal.matches(".*\\.(css|md|png)")).filter(literal -> !known.contains(literal))
                .toList();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "reading", "start"})
    void noWordsAreLeftThatNothingSays(String bundle) {
        List<String> unused = read(bundle).stringPropertyNames().stream().filter(key -> !isUsed(key)).sorted().toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKindHasAName() {
        assertThat(read("kind").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Kind.values()).map(kind -> "kind." + kind.label()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | 20,000,000 | 20,000,000", "de | 20,000,000 | 20.000.000",
            "de | 0.5 | 0,5", "fr | 1,204 | 1\u202f204", "de | about ten | about ten"})
    void aFigureInAReasonIsWrittenAsTheLanguageWritesNumbers(String language, String figure, String written) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        assertThat(messages.text("reason.discrepancy.quantity.differs", List.of("1", "2", figure)))
                .contains(" " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void everyMessageCanBeFilled(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (String key : allKeys()) {
            assertThat(messages.text(key, 1, 2, 3, 4, 5, 6)).as(key).doesNotContain("{0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr"})
    void numbersStandInMessagesAsTheJdkWritesThem(String suffix) {
        Locale locale = suffix.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(suffix.substring(1));
        Messages messages = Messages.of(locale);
        int written = 0;
        for (String bundle : List.of("window", "reading", "start", "note")) {
            Properties patterns = read(bundle + suffix);
            for (String key : patterns.stringPropertyNames()) {
                MessageFormat pattern = new MessageFormat(patterns.getProperty(key), locale);
                for (Number number : List.of(0, 1, 2, 12345, 12345678901L, 0.5)) {
                    Object[] all = Collections.nCopies(6, number).toArray();
                    assertThat(messages.text(key, all)).as(key).isEqualTo(pattern.format(all));
                    written += pattern.getFormats().length;
                }
            }
        }
        assertThat(written).isGreaterThan(100);
    }

    /// A key is used where the code has it whole, or its beginning and its end apart: `"window.key-" + name`.
    private static boolean isUsed(String key) {
        if (LITERALS.contains(key)) {
            return true;
        }
        return LITERALS.stream().filter(start -> start.startsWith("window.") && key.startsWith(start))
                .anyMatch(start -> {
                    String end = key.substring(start.length());
                    return LITERALS.contains(end) || LITERALS.contains(end.replaceAll("-key$", ""))
                            || start.equals("window.choose-");
                });
    }

    private static Set<String> allKeys() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.matches("[a-z-]+\\.properties"))
                    .flatMap(name -> read(name.replace(".properties", "")).stringPropertyNames().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (argument.find()) {
            numbers.add(Integer.valueOf(argument.group(1)));
        }
        assertThat(new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length).isLessThanOrEqualTo(6);
        return numbers;
    }

    private static Properties read(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
