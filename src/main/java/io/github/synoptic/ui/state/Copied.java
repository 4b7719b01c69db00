package io.github.synoptic.ui.state;

/// The same words twice, for the clipboard: each program takes what it can show.
///
/// @param html as rich text
/// @param markdown as Markdown
public record Copied(String html, String markdown) {}
