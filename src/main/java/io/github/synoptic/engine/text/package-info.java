/// A report and its parts: paragraphs, sentences, tokens, spans.
package io.github.synoptic.engine.text;
