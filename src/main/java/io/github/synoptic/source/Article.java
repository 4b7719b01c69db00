package io.github.synoptic.source;

import java.util.List;

/// What one format's reader found in a document.
///
/// @param facts what the document says about itself
/// @param text the article's prose, the headline first where there is one
/// @param leftOut what was not taken for it
record Article(Facts facts, String text, List<LeftOut> leftOut) {}
