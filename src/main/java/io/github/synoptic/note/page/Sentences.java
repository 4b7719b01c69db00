package io.github.synoptic.note.page;

import io.github.synoptic.i18n.Messages;

import java.util.ArrayList;
import java.util.List;

/// Collects paragraphs of the note's own words.
final class Sentences {
    private final Messages messages;
    private final List<String> paragraphs = new ArrayList<>();

    Sentences(Messages messages) {
        this.messages = messages;
    }

    /// Begins a paragraph with this message.
    Sentences begin(String key, Object... arguments) {
        paragraphs.add(messages.text(key, arguments));
        return this;
    }

    /// Adds a message about a count to the paragraph, unless it counts nothing.
    Sentences thenCounted(String key, int count) {
        return count == 0 ? this : then(key, count);
    }

    /// Adds a message to the paragraph.
    Sentences then(String key, Object... arguments) {
        paragraphs.add(paragraphs.removeLast() + " " + messages.text(key, arguments));
        return this;
    }

    /// The paragraphs.
    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
