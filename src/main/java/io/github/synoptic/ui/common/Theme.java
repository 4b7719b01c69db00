package io.github.synoptic.ui.common;

import atlantafx.base.theme.PrimerLight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of the window: paper and ink, light or dark.
///
/// The controls are those of AtlantaFX's Primer. `light.css` gives every colour a name such as `-syn-ink`, and the other
/// sheets use these names alone; `dark.css` gives the names, and those of Primer, other colours where the root of the
/// window is dark. To switch is to change this one state: no sheet is read again, and no rule is matched anew.
public enum Theme {
    /// Dark ink on paper.
    LIGHT,
    /// Light ink on slate.
    DARK;

    /// The look of the controls, as it was compiled: to parse the sheet takes longer than a frame.
    private static final String CONTROLS = Objects.requireNonNull(new PrimerLight().getUserAgentStylesheetBSS());
    private static final PseudoClass IS_DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of("NotoSerif-Regular.ttf", "NotoSerif-Italic.ttf",
            "NotoSerif-Bold.ttf", "NotoSerif-SemiBold.ttf", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf",
            "NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf", "Inter-Regular.otf", "Inter-Medium.otf",
            "Inter-SemiBold.otf", "Inter-Bold.otf");

    /// Names the folder in which the fonts lie as files, in the packages; without it they are in the jar.
    private static final String FONT_FOLDER = "synoptic.fonts";

    private static final FutureTask<Boolean> LOADING = new FutureTask<>(Theme::load, true);

    /// Makes the bundled fonts known to the toolkit on another thread, as far as that was not done yet: there is time for
    /// it while the toolkit starts.
    public static void beginFonts() {
        Thread.ofPlatform().daemon().name("synoptic-fonts").start(LOADING);
    }

    /// Returns when the bundled fonts are known to the toolkit. A font that cannot be read is left out, and the system's
    /// face stands in for it.
    public static void loadFonts() {
        LOADING.run();
        try {
            LOADING.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void load() {
        // The system's own face takes longest: all of its fonts are looked through for it.
        Font.getDefault();
        FONTS.forEach(Theme::load);
    }

    private static void load(String name) {
        String folder = System.getProperty(FONT_FOLDER);
        Path file = folder == null ? null : Path.of(folder, name);
        // A file is read as it lies. Of a stream JavaFX makes a file first, and leaves that behind where it is killed.
        if (file != null && Font.loadFont("file:" + file, 13) != null) {
            return;
        }
        try (InputStream font = file == null
                ? Theme.class.getResourceAsStream("/io/github/synoptic/fonts/" + name)
                : Files.newInputStream(file)) {
            Font.loadFont(Objects.requireNonNull(font, name), 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Dresses the scene in this theme. Must be called on the JavaFX thread. Further sheets, each an address, come after
    /// those of the theme.
    public void applyTo(Scene scene, String... further) {
        dressControls();
        List<String> sheets = new ArrayList<>(List.of(sheet("synoptic"), sheet("light"), sheet("dark")));
        sheets.addAll(List.of(further));
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().pseudoClassStateChanged(IS_DARK, this == DARK);
    }

    /// Dresses the controls of the whole program. Done before the first control is made, it spares JavaFX the loading of its
    /// own theme. Must be called on the JavaFX thread.
    public static void dressControls() {
        if (!CONTROLS.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(CONTROLS);
        }
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/io/github/synoptic/ui/" + name + ".css");
        return Objects.requireNonNull(sheet, name).toExternalForm();
    }
}
