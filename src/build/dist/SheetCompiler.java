import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.Stylesheet;

/// Compiles style sheets into the form that JavaFX loads without parsing, where it lies beside the sheet.
///
/// `SheetCompiler FROM TO LEFT-OUT CONTROLS TEXT`: the folder with the sheets and the one for what is compiled; the list of
/// what is left out of AtlantaFX's sheet, three quarters of which are for this, and the folder for what is left; the folder
/// for RichTextFX's sheet.
final class SheetCompiler {
    private static final String CONTROLS = "primer-light.css";
    private static final String TEXT = "/org/fxmisc/richtext/styled-text-area.css";
    /// JavaFX cannot read a duration from a compiled sheet. The caret blinks at this rate by itself.
    private static final String BLINKING = "-rtfx-blink-rate: 500ms;";
    private static final Pattern RULE = Pattern.compile("(?<selectors>[^{}]+)\\{(?<body>[^{}]*)}");

    private SheetCompiler() {}

    public static void main(String[] arguments) throws Exception {
        Path to = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> sheets = Files.list(Path.of(arguments[0])).filter(file -> file.toString().endsWith(".css"))) {
            for (Path sheet : sheets.toList()) {
                compile(sheet, to);
            }
        }
        Path controls = Files.createDirectories(Path.of(arguments[3]));
        Path sheet = Files.writeString(to.resolveSibling(CONTROLS), controls(leftOut(Path.of(arguments[2]))));
        compile(sheet, controls);
        Path text = Files.createDirectories(Path.of(arguments[4]));
        String whole = read(TEXT);
        String storable = whole.replace(BLINKING, "");
        if (storable.equals(whole)) {
            throw new IllegalStateException("not found: " + BLINKING);
        }
        compile(Files.writeString(to.resolveSibling(Path.of(TEXT).getFileName()), storable), text);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void compile(Path sheet, Path to) throws IOException {
        File compiled = to.resolve(sheet.getFileName().toString().replace(".css", ".bss")).toFile();
        Stylesheet.convertToBinary(sheet.toFile(), compiled);
    }

    /// The style classes that are left out.
    private static Set<String> leftOut(Path list) throws IOException {
        Set<String> classes = new HashSet<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ");
                classes.addAll(Arrays.asList(words).subList(1, words.length));
            }
        }
        return classes;
    }

    /// AtlantaFX's sheet without the rules that begin with one of these.
    private static String controls(Set<String> leftOut) throws IOException {
        String sheet = read("/atlantafx/base/theme/" + CONTROLS);
        if (sheet.contains("@")) {
            throw new IllegalStateException("rules within rules are not known here");
        }
        return RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", "")).results().map(rule -> kept(rule, leftOut))
                .collect(Collectors.joining());
    }

    private static String kept(MatchResult rule, Set<String> leftOut) {
        String selectors = Stream.of(rule.group("selectors").split(",")).map(String::strip)
                .filter(selector -> Stream.of(selector.split("[ >:]", 2)[0].split("\\.")).noneMatch(leftOut::contains))
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : selectors + " {" + rule.group("body") + "}\n";
    }
}
