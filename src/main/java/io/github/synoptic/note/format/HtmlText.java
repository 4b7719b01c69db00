package io.github.synoptic.note.format;

/// Escapes text for HTML and XML, in elements and in attribute values.
final class HtmlText {
    private HtmlText() {}

    /// The text with every sign that HTML reads as its own replaced.
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
