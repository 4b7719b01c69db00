package io.github.synoptic.ui.state;

import org.jspecify.annotations.Nullable;

/// A sentence across the top of the window, in place of a dialog.
///
/// @param tone how grave it is
/// @param message the sentence
/// @param offer what the reader can do about it with one click; null where there is nothing
/// @param copy what the copy button puts on the clipboard; empty where there is no such button
public record Banner(Tone tone, Message message, @Nullable Offer offer, String copy) {
    /// How grave a banner is.
    public enum Tone {
        /// Something was done.
        GOOD,
        /// Something could not be done; nothing was lost.
        WARNING,
        /// Something is wrong with the program or the disk.
        GRAVE
    }

    /// A button on the banner.
    ///
    /// @param label the key of its words
    /// @param action what it does
    public record Offer(String label, Action action) {}

    /// Something was done.
    public static Banner good(Message message) {
        return new Banner(Tone.GOOD, message, null, "");
    }

    /// Something could not be done.
    public static Banner warning(Message message) {
        return new Banner(Tone.WARNING, message, null, "");
    }
}
