package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;

/// Words inside quotation marks, within one sentence. A quotation over several sentences gives one mention for each.
///
/// @param sentence the number of the sentence
/// @param span the quoted words, without the quotation marks
/// @param whole the whole quotation, which may run over several sentences, without its outer marks
public record Quotation(int sentence, Span span, Span whole) implements Mention {}
