import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javafx.css.Stylesheet;

/// Compiles style sheets into the form that JavaFX loads without parsing, where it lies beside the sheet.
///
/// `SheetCompiler FROM TO`: the folder with the sheets and the one for what is compiled.
final class SheetCompiler {
    private SheetCompiler() {}

    public static void main(String[] arguments) throws Exception {
        Path to = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> sheets = Files.list(Path.of(arguments[0])).filter(file -> file.toString().endsWith(".css"))) {
            for (Path sheet : sheets.toList()) {
                File compiled = to.resolve(sheet.getFileName().toString().replace(".css", ".bss")).toFile();
                Stylesheet.convertToBinary(sheet.toFile(), compiled);
            }
        }
    }
}
