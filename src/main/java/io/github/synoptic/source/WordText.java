package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Walks through one part of a DOCX document and gathers its paragraphs.
final class WordText implements Xml.Visitor {
    private static final Set<String> SKIPPED = Set.of("instrText", "Fallback", "object", "pict", "sdtPr", "rPrChange",
            "pPrChange");
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> TITLE_STYLES = Set.of("title", "titel", "titre");
    private final Paragraphs paragraphs;
    private final @Nullable String allAs;
    private final Deque<StringBuilder> outer = new ArrayDeque<>();
    private final StringBuilder gone = new StringBuilder();
    private StringBuilder words = new StringBuilder();
    private @Nullable String title;
    private String style = "";
    /// Tabs stand in a paragraph's measures too; only those inside runs are signs of the text.
    private int runs;
    private int skipped;
    private int deleted;
    private int hidden;
    private int cells;
    private int boxes;
    private boolean inText;
    private boolean inRow;

    private WordText(Paragraphs paragraphs, @Nullable String allAs) {
        this.paragraphs = paragraphs;
        this.allAs = allAs;
    }

    /// Adds a part's paragraphs; nothing where there is no such part.
    static WordText add(byte @Nullable [] part, Paragraphs paragraphs) throws XMLStreamException {
        return walk(part, new WordText(paragraphs, null));
    }

    /// Notes a part's paragraphs as left out.
    static void leaveOut(byte @Nullable [] part, String why, Paragraphs paragraphs) throws XMLStreamException {
        walk(part, new WordText(paragraphs, why));
    }

    /// The first paragraph that is styled as title, null where none is.
    @Nullable
    String title() {
        return title;
    }

    private static WordText walk(byte @Nullable [] part, WordText text) throws XMLStreamException {
        if (part != null) {
            Xml.walk(part, text);
        }
        return text;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        deleted += DELETED.contains(name) ? 1 : 0;
        switch (name) {
            case "p" -> begin();
            case "pStyle" -> style = value(at);
            case "vanish" -> hidden = "false".equals(value(at)) || "0".equals(value(at)) ? 0 : 1;
            case "r" -> {
                hidden = 0;
                runs++;
            }
            case "t", "delText" -> inText = true;
            case "tab", "ptab" -> append(runs > 0 ? "\t" : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "softHyphen" -> append("\u00AD");
            case "tr" -> {
                inRow = true;
                cells = 0;
            }
            case "tc" -> cells++;
            case "txbxContent" -> {
                boxes++;
                outer.push(words);
                words = new StringBuilder();
            }
            default -> {
                // Looks and measures.
            }
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        deleted -= DELETED.contains(name) ? 1 : 0;
        switch (name) {
            case "p" -> finish();
            case "t", "delText" -> inText = false;
            case "r" -> runs--;
            case "tr" -> {
                inRow = false;
                add(words);
                words = new StringBuilder();
            }
            case "txbxContent" -> {
                boxes--;
                words = outer.isEmpty() ? new StringBuilder() : outer.pop();
            }
            default -> {
                // Looks and measures.
            }
        }
    }

    @Override
    public void characters(String more) {
        if (inText && skipped == 0) {
            append(more);
        }
    }

    private void append(String more) {
        if (deleted > 0) {
            gone.append(more);
        } else if (hidden > 0) {
            paragraphs.leaveOut(more, LeftOut.HIDDEN);
        } else {
            words.append(more);
        }
    }

    private void begin() {
        style = "";
        if (inRow && boxes == 0) {
            boolean newCell = cells > 1 && !words.isEmpty() && words.charAt(words.length() - 1) != '\n';
            words.append(newCell ? "\t" : "");
        } else {
            words.setLength(0);
        }
    }

    private void finish() {
        paragraphs.leaveOut(gone, LeftOut.DELETED);
        gone.setLength(0);
        if (inRow && boxes == 0) {
            return;
        }
        boolean caption = style.equalsIgnoreCase("caption") || style.equalsIgnoreCase("beschriftung");
        if (boxes > 0 || caption) {
            paragraphs.leaveOut(words, caption ? LeftOut.CAPTION : LeftOut.BOX);
        } else {
            add(words);
        }
        words.setLength(0);
    }

    private void add(CharSequence paragraph) {
        if (allAs != null) {
            paragraphs.leaveOut(paragraph, allAs);
            return;
        }
        if (title == null && TITLE_STYLES.contains(style.toLowerCase(java.util.Locale.ROOT))) {
            title = paragraph.toString().strip();
        }
        paragraphs.add(paragraph);
    }

    private static String value(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if ("val".equals(at.getAttributeLocalName(i))) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
