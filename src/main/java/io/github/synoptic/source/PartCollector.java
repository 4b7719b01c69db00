package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects the runs of text of a page in the order in which they stand in it.
final class PartCollector implements NodeFilter {
    private static final Set<String> WITHOUT_WORDS = Set.of("script", "style", "template", "noscript", "svg", "iframe",
            "object", "embed", "canvas", "audio", "video", "map", "head", "textarea", "select", "datalist", "noframes");
    private static final Set<String> OWN_RUN = Set.of("button", "label", "summary", "figcaption", "caption", "dt", "dd",
            "option", "time-ago");
    private final List<PagePart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;
    private int preserving;
    private @Nullable Element row;

    private PartCollector(Element body) {
        holder = body;
    }

    /// All runs of text below this element.
    static List<PagePart> collect(Element body) {
        PartCollector collector = new PartCollector(body);
        body.filter(collector);
        collector.finish();
        return collector.parts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (WITHOUT_WORDS.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if ("br".equals(name)) {
            addLineEnd();
        } else if ("a".equals(name) && element.hasAttr("href")) {
            links++;
        } else if (isCell(name) && row != null) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
            }
        } else if (breaks(element)) {
            finish();
            holder = element;
            row = "tr".equals(name) && TableRow.isOfFigures(element) ? element : row;
        }
        if ("pre".equals(name)) {
            preserving++;
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        if ("a".equals(name) && element.hasAttr("href")) {
            links--;
        } else if (!(isCell(name) && row != null) && breaks(element)) {
            finish();
            holder = element.parent() == null ? element : element.parent();
            row = element.equals(row) ? null : row;
        }
        if ("pre".equals(name)) {
            preserving--;
        }
    }

    private static boolean isCell(String name) {
        return "td".equals(name) || "th".equals(name);
    }

    private static boolean breaks(Element element) {
        String name = element.normalName();
        return element.isBlock() || OWN_RUN.contains(name) || name.indexOf('-') >= 0;
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean space = sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
            if (preserving > 0 && (sign == '\n' || sign == ' ' || sign == '\t')) {
                text.append(sign);
            } else if (!space) {
                append(sign);
            } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                append(' ');
            }
        }
    }

    private void append(char sign) {
        text.append(sign);
        linked += links > 0 ? 1 : 0;
    }

    /// One line end parts lines, two part paragraphs.
    private void addLineEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            finish();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void finish() {
        int start = 0;
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        if (end > start) {
            String words = text.substring(start, end);
            parts.add(new PagePart(holder, words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }
}
