package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// A person, body or place by name.
///
/// @param sentence the number of the sentence
/// @param span the name, without title and description of office
/// @param role the title or description of office beside it: "acting head", "President"; null where there is none
/// @param entity the number of the person, body or place within the report: mentions that stand for one share it
/// @param sort what bears the name, as far as the text tells
public record Name(int sentence, Span span, @Nullable Span role, int entity, Sort sort) implements Mention {
    /// What bears a name.
    public enum Sort {
        /// A human being.
        PERSON,
        /// A body of people: a party, a company, an office.
        BODY,
        /// A place.
        PLACE,
        /// The text does not tell.
        OTHER
    }
}
