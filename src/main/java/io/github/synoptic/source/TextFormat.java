package io.github.synoptic.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The formats that are text, told from the text itself.
enum TextFormat {
    /// Words and nothing else.
    PLAIN,
    /// Words with Markdown's signs.
    MARKDOWN,
    /// A web page.
    PAGE;

    private static final int LOOKED_AT = 32_768;
    private static final Pattern BEFORE_PAGE = Pattern.compile("\\A(?:\\s++|<!--.*?-->|<\\?xml[^>]{0,200}\\?>)++",
            Pattern.DOTALL);
    private static final Pattern PAGE_START = Pattern.compile(
            "\\A<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|table|h[1-6]|p|span|script|link|base)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern INLINE_LINK = Pattern
            .compile("(?<!\\\\)\\[[^\\]\\n]{1,300}\\]\\((?:https?:|/|#|mailto:)[^)\\s]{0,500}");
    private static final Pattern STRONG = Pattern.compile("(?<![\\w*])\\*\\*\\p{L}[^*\\n]{0,300}\\*\\*(?![\\w*])");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(?:[A-Za-z_-]+:[^\\n]*\\n){1,40}---\\n");
    /// Markdown's signs, each by what it has in it in any case, which is found much sooner.
    private static final Map<String, Pattern> SIGNS = Map.of("#", HEADING, "](", INLINE_LINK, "**", STRONG, "---",
            FRONT_MATTER);

    /// Tells the format. The name decides only between plain text and Markdown, where Markdown's signs are few.
    static TextFormat of(String name, String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (PAGE_START.matcher(BEFORE_PAGE.matcher(start).replaceFirst("")).find()) {
            return PAGE;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return markdownSigns(start) >= 2 ? MARKDOWN : PLAIN;
    }

    /// The article in this text.
    Article read(String text) {
        return switch (this) {
            case PLAIN -> PlainReader.read(text);
            case MARKDOWN -> MarkdownReader.read(text);
            case PAGE -> PageReader.read(text);
        };
    }

    private static long markdownSigns(String text) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()) && sign.getValue().matcher(text).find()).count();
    }
}
