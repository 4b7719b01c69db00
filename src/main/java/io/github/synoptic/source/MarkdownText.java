package io.github.synoptic.source;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a Markdown tree down as paragraphs.
///
/// The tree is walked in a loop, not by recursion: a report comes from strangers and may nest as deep as it likes.
final class MarkdownText {
    private final StringBuilder text = new StringBuilder();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<OrderedList, Integer> numbers = new HashMap<>();
    private String marker = "";
    private String parting = "";
    private int headlineStart = -1;
    private @Nullable String headline;

    /// Adds everything below this node.
    void add(Node root) {
        Node node = root;
        while (true) {
            Node child = enter(node) ? node.getFirstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            leave(node);
            while (!node.equals(root) && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            if (node.equals(root)) {
                return;
            }
            node = node.getNext();
        }
    }

    /// The paragraphs, parted by blank lines, entries of a list by line ends.
    String text() {
        return text.toString();
    }

    /// The first heading of the first level, null where there is none.
    @Nullable
    String headline() {
        return headline;
    }

    /// The pictures' descriptions, as if so many units stood before the text.
    List<LeftOut> leftOut(int before) {
        return leftOut.stream().map(one -> new LeftOut(one.text(), one.why(), one.at() + before)).toList();
    }

    private boolean enter(Node node) {
        switch (node) {
            case Heading heading -> {
                startParagraph(heading);
                headlineStart = heading.getLevel() == 1 && headline == null ? text.length() + parting.length() : -1;
            }
            case Paragraph paragraph -> startParagraph(paragraph);
            case TableRow row -> startParagraph(row);
            case ListItem item -> marker = marker(item);
            case TableCell cell when cell.getPrevious() != null -> append("\t");
            case FencedCodeBlock code -> addVerbatim(code, code.getLiteral());
            case IndentedCodeBlock code -> addVerbatim(code, code.getLiteral());
            case HtmlBlock markup -> addVerbatim(markup, Jsoup.parseBodyFragment(markup.getLiteral()).text());
            case Text words -> append(words.getLiteral());
            case Code words -> append(words.getLiteral());
            case SoftLineBreak _ -> append(" ");
            case HardLineBreak _ -> append("\n");
            case HtmlInline markup -> append(isLineBreak(markup) ? "\n" : "");
            case Image image -> {
                leaveOut(image);
                return false;
            }
            default -> {
                // Holds others, or no words.
            }
        }
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Heading && headlineStart >= 0 && headlineStart < text.length()) {
            headline = text.substring(headlineStart).strip();
            headlineStart = -1;
        }
    }

    private void addVerbatim(Node node, String words) {
        if (!words.isBlank()) {
            startParagraph(node);
            append(words.strip());
        }
    }

    private void startParagraph(Node node) {
        parting = text.isEmpty() ? "" : isTight(node) ? "\n" : "\n\n";
    }

    /// Parts paragraphs only when words come: a picture alone in a paragraph leaves none.
    private void append(String words) {
        if (!words.isEmpty()) {
            text.append(parting).append(marker).append(words);
            parting = "";
            marker = "";
        }
    }

    /// Whether only one line end stands before it: rows of a table and entries of a list, but not the first.
    private static boolean isTight(Node node) {
        if (node instanceof TableRow) {
            return node.getPrevious() != null || node.getParent().getPrevious() != null;
        }
        boolean entry = node.getParent() instanceof ListItem && node.getPrevious() == null;
        return entry && (node.getParent().getPrevious() != null
                || node.getParent().getParent().getParent() instanceof ListItem);
    }

    private String marker(ListItem item) {
        ListBlock list = (ListBlock) item.getParent();
        if (list instanceof BulletList bullets) {
            return (bullets.getMarker() == null ? "-" : bullets.getMarker()) + " ";
        }
        OrderedList ordered = (OrderedList) list;
        int start = ordered.getMarkerStartNumber() == null ? 1 : ordered.getMarkerStartNumber();
        int number = numbers.merge(ordered, start, (last, _) -> last + 1);
        return number + (ordered.getMarkerDelimiter() == null ? "." : ordered.getMarkerDelimiter()) + " ";
    }

    private void leaveOut(Image image) {
        MarkdownText description = new MarkdownText();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            description.add(child);
        }
        if (!description.text.isEmpty()) {
            leftOut.add(new LeftOut(description.text(), LeftOut.CAPTION, text.length()));
        }
    }

    private static boolean isLineBreak(HtmlInline markup) {
        return markup.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }
}
