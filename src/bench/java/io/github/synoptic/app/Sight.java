package io.github.synoptic.app;

import com.sun.javafx.perf.PerformanceTracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Says on standard output what can be seen: `seen`, the memory in use then, in megabytes, and how long the processors were
/// busy until then, in milliseconds.
///
/// It has no lambdas: what the JDK makes up for them at run time would be measured too.
abstract class Sight implements Runnable {
    private final Runnable onScreen = new Runnable() {
        @Override
        public void run() {
            seen();
        }
    };

    /// Watches the frames of this scene.
    final void watch(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this);
    }

    /// Once a frame is drawn its pixels are handed to the JavaFX thread; what is handed there now comes after them.
    @Override
    public final void run() {
        Platform.runLater(onScreen);
    }

    /// A frame is on the screen.
    abstract void seen();

    /// Says so.
    static void say() {
        Duration busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println("seen " + resident() + " " + busy.toMillis());
    }

    /// The memory of this process that is in use, in megabytes, as Linux counts it; 0 elsewhere.
    private static long resident() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
