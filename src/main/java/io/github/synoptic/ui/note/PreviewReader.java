package io.github.synoptic.ui.note;

import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.page.Visible;
import io.github.synoptic.ui.state.Preview;
import io.github.synoptic.ui.state.Preview.Cell;
import io.github.synoptic.ui.state.Preview.Line;
import io.github.synoptic.ui.state.Preview.Look;
import io.github.synoptic.ui.state.Preview.Role;
import io.github.synoptic.ui.state.Preview.Words;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads an exported note back for the preview: what is shown is what was written.
public final class PreviewReader {
    /// More lines than a reader leafs through; the file has them all.
    private static final int MOST = 5_000;
    /// Longer lines than a screen has room for are cut, in UTF-16 units.
    private static final int LONGEST = 20_000;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private final List<Line> lines = new ArrayList<>();

    private PreviewReader() {}

    /// The preview of a note that was written as HTML or Markdown; of any other format, its plain lines.
    public static Preview read(byte[] written, NoteFormat format) {
        String text = new String(written, StandardCharsets.UTF_8);
        PreviewReader reader = new PreviewReader();
        switch (format) {
            case HTML -> reader.addElements(Jsoup.parse(text).body());
            case MD -> reader.addElements(Jsoup.parse(html(text)).body());
            default -> text.lines().limit(MOST + 1L).forEach(reader::addPlain);
        }
        boolean cut = reader.lines.size() > MOST;
        return new Preview(cut ? reader.lines.subList(0, MOST) : reader.lines, cut, null);
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().extensions(TABLES).build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    private void addPlain(String line) {
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        lines.add(new Line(Role.PLAIN, List.of(new Cell(List.of(new Words(shown, Look.PLAIN)), false))));
    }

    private void addElements(Element parent) {
        for (Element element : parent.children()) {
            if (lines.size() > MOST) {
                return;
            }
            switch (element.normalName()) {
                case "h1" -> add(Role.TITLE, element);
                case "h2" -> add(Role.HEADING, element);
                case "h3", "h4" -> add(Role.SUBHEADING, element);
                case "p" -> add(isQuiet(element) ? Role.CAPTION : quoted(element), element);
                case "figcaption" -> add(Role.CAPTION, element);
                case "tr" -> lines.add(new Line(Role.ROW, element.children().stream().map(this::cell).toList()));
                case "blockquote", "li" -> addNested(element);
                default -> addElements(element);
            }
        }
    }

    private static boolean isQuiet(Element paragraph) {
        return paragraph.hasClass("remark") || paragraph.hasClass("subtitle") || paragraph.hasClass("label");
    }

    private static Role quoted(Element paragraph) {
        return paragraph.closest("blockquote") == null ? Role.PARAGRAPH : Role.QUOTE;
    }

    /// A quotation or entry that holds paragraphs is told by them; one of bare words is a line.
    private void addNested(Element element) {
        if (element.selectFirst("p, ul, ol") == null) {
            add("li".equals(element.normalName()) ? Role.PARAGRAPH : Role.QUOTE, element);
            return;
        }
        Element own = element.shallowClone();
        element.childNodes().stream().filter(node -> !(node instanceof Element child && isNested(child)))
                .forEach(node -> own.appendChild(node.clone()));
        if (!own.text().isBlank()) {
            add(Role.PARAGRAPH, own);
        }
        addElements(element);
    }

    private static boolean isNested(Element element) {
        return switch (element.normalName()) {
            case "p", "ul", "ol" -> true;
            default -> false;
        };
    }

    private void add(Role role, Element element) {
        lines.add(new Line(role, List.of(cell(element))));
    }

    private Cell cell(Element element) {
        List<Words> words = new ArrayList<>();
        if (element.hasClass("within")) {
            words.add(new Words("– ", Look.PLAIN));
        }
        addWords(element, Look.PLAIN, words);
        return new Cell(words, Visible.beginsFromTheRight(element.text()));
    }

    private static void addWords(Element element, Look look, List<Words> words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                String shown = text.getWholeText().replaceAll("\\s+", " ");
                if (!shown.isEmpty()) {
                    words.add(new Words(cut(shown), look));
                }
            } else if (node instanceof Element child && !child.hasAttr("aria-hidden")) {
                boolean begins = "p".equals(child.normalName()) || "br".equals(child.normalName());
                if (begins && !words.isEmpty()) {
                    words.add(new Words("\n", look));
                }
                addWords(child, look(child, look), words);
            }
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static Look look(Element element, Look otherwise) {
        return switch (element.normalName()) {
            case "mark" -> Look.MARKED;
            case "strong", "b" -> Look.STRONG;
            case "span" -> element.hasClass("context") ? Look.SOFT : otherwise;
            case "p" -> element.hasClass("place") ? Look.SOFT : element.hasClass("by") ? Look.STRONG : otherwise;
            default -> otherwise;
        };
    }
}
