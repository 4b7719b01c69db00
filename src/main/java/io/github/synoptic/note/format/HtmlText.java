package io.github.synoptic.note.format;

import io.github.synoptic.note.Run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Escapes text for HTML and XML, in elements and in attribute values.
public final class HtmlText {
    private HtmlText() {}

    /// The style sheet of notes.
    public static String style() {
        return style("note.css");
    }

    /// A style sheet that lies beside this class.
    static String style(String name) {
        try (InputStream styles = HtmlText.class.getResourceAsStream(name)) {
            if (styles == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words of a report, those that differ marked.
    public static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            String text = of(run.text());
            switch (run.emphasis()) {
                case CONTEXT -> words.append("<span class=\"context\">").append(text).append("</span>");
                case QUOTED -> words.append(text);
                case DIFFERING -> words.append("<mark>").append(text).append("</mark>");
            }
        }
        return words.toString();
    }

    /// The text with every sign that HTML reads as its own replaced.
    public static String of(String text) {
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
