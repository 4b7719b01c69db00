package io.github.synoptic.ui.state;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.problem.Problem;

import java.util.List;

/// A sentence for the reader, not yet in a language: the state holds these, the models put them into words.
///
/// @param key the message's key
/// @param arguments what it is filled with; a [Message] among them is put into words first
public record Message(String key, List<Object> arguments) {
    /// Copies the list.
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message with these arguments.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// What is wrong, and what to do about it.
    public static Message of(Problem problem) {
        return of(problem.key(), problem.subject(), problem.detail());
    }

    /// The sentence in one language.
    public String in(Messages messages) {
        Object[] words = arguments.stream().map(a -> a instanceof Message inner ? inner.in(messages) : a).toArray();
        return messages.text(key, words);
    }
}
