package io.github.synoptic.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What JavaFX draws with.
public final class Pipeline {
    private static final String ORDER = "prism.order";
    /// Where Linux shows a graphics card.
    private static final List<Path> CARDS = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

    private Pipeline() {}

    /// Draws in software where Linux has no graphics card. JavaFX would come to that too, but would first load all of the
    /// system's OpenGL to find out: 50 MB. Must be called before JavaFX is started.
    public static void choose() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && System.getProperty(ORDER) == null && CARDS.stream().noneMatch(Files::exists)) {
            System.setProperty(ORDER, "sw");
        }
    }
}
