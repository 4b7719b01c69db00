package io.github.synoptic.engine.text;

import java.util.concurrent.CancellationException;

/// Lets long work be stopped: the steps ask here, some hundred times a second, whether their result is still wanted.
public final class Interruption {
    private Interruption() {}

    /// Goes on where it is. Throws [CancellationException] where this thread was interrupted: nobody waits any more.
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any more");
        }
    }
}
