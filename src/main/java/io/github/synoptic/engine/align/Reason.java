package io.github.synoptic.engine.align;

import java.util.List;

/// Why the program thinks so, as a message key with its arguments: the engine knows no language of its own.
///
/// `new Reason("reason.rare-words", List.of("Shura, Darwish"))` is shown as "Both use the rare words Shura, Darwish."
///
/// @param key the message's key
/// @param arguments what the message is filled with, in order, as it is to be shown
public record Reason(String key, List<String> arguments) {
    /// Copies the list.
    public Reason {
        arguments = List.copyOf(arguments);
    }

    /// A reason with these arguments.
    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
