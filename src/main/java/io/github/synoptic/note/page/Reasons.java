package io.github.synoptic.note.page;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.i18n.Messages;

import java.util.MissingResourceException;

/// Puts reasons into words.
public final class Reasons {
    private Reasons() {}

    /// The reason in the messages' language; its bare key and arguments where another version of the program made it and
    /// this one has no words for it.
    public static String text(Messages messages, Reason reason) {
        try {
            return messages.text(reason.key(), reason.arguments());
        } catch (MissingResourceException e) {
            return reason.key() + " " + String.join(", ", reason.arguments());
        }
    }
}
