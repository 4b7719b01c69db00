package io.github.synoptic.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Makes what takes long on another thread, and hands it over on the JavaFX thread. Only what was asked for last is
/// handed over. Used on the JavaFX thread.
public final class Aside {
    private final String name;
    private int asked;
    private int answered;

    /// One that gives its threads this name.
    public Aside(String name) {
        this.name = name;
    }

    /// Makes this and takes it: on another thread and a moment later where it takes long, else at once.
    public <T> void make(boolean takesLong, Supplier<T> maker, Consumer<T> taker) {
        int number = ++asked;
        if (takesLong) {
            Thread.ofPlatform().daemon().name(name).uncaughtExceptionHandler(Aside::failed)
                    .start(() -> deliver(number, maker.get(), taker));
        } else {
            take(number, maker.get(), taker);
        }
    }

    private <T> void deliver(int number, T made, Consumer<T> taker) {
        Platform.runLater(() -> take(number, made, taker));
    }

    private <T> void take(int number, T made, Consumer<T> taker) {
        if (number == asked) {
            answered = number;
            taker.accept(made);
        }
    }

    /// Whether something is still being made.
    public boolean isMaking() {
        return answered != asked;
    }

    /// A bug is told where those of the window are.
    private static void failed(Thread thread, Throwable bug) {
        Platform.runLater(() -> {
            throw new IllegalStateException(thread.getName(), bug);
        });
    }
}
