package io.github.synoptic.ui;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;

/// What the JavaFX thread throws while this is open.
final class Thrown extends AbstractList<Throwable> implements AutoCloseable {
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    Thrown() {
        handle((thread, exception) -> thrown.add(exception));
    }

    private static void handle(Thread.@Nullable UncaughtExceptionHandler handler) {
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(handler));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public Throwable get(int index) {
        return thrown.get(index);
    }

    @Override
    public int size() {
        return thrown.size();
    }

    @Override
    public void close() {
        handle(null);
    }
}
