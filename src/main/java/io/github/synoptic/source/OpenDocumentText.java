package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamReader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Walks through an ODT document's content and gathers its paragraphs.
final class OpenDocumentText implements Xml.Visitor {
    /// What is passed over without a word: deletions are listed in one place, numbers of notes are no words.
    private static final Set<String> SKIPPED = Set.of("note-citation", "table-of-content", "desc", "title", "creator",
            "creator-initials", "date");
    /// Elements whose paragraphs are left out, and why.
    private static final Map<String, String> LEFT_OUT = Map.of("header", LeftOut.RUNNING_HEAD, "header-left",
            LeftOut.RUNNING_HEAD, "header-first", LeftOut.RUNNING_HEAD, "footer", LeftOut.RUNNING_FOOT, "footer-left",
            LeftOut.RUNNING_FOOT, "footer-first", LeftOut.RUNNING_FOOT, "annotation", LeftOut.COMMENTS, "deletion",
            LeftOut.DELETED, "text-box", LeftOut.BOX);
    private final Paragraphs paragraphs;
    private final List<String> notes = new ArrayList<>();
    private final Deque<StringBuilder> outer = new ArrayDeque<>();
    private final Deque<String> why = new ArrayDeque<>();
    private StringBuilder words = new StringBuilder();
    private @Nullable String title;
    private String style = "";
    private int skipped;
    private int open;
    private int inNote;
    private int cells;
    private boolean inRow;

    OpenDocumentText(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// Adds the notes that were met, each as a paragraph.
    void addNotes() {
        notes.forEach(paragraphs::add);
    }

    /// The first paragraph that is styled as title, null where none is.
    @Nullable
    String title() {
        return title;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (LEFT_OUT.containsKey(name)) {
            why.push(LEFT_OUT.get(name));
        }
        switch (name) {
            case "p", "h" -> begin(at);
            case "s" -> words.append(" ".repeat(count(at)));
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "note-body" -> inNote++;
            case "table-row" -> {
                inRow = true;
                cells = 0;
                words.setLength(0);
            }
            case "table-cell" -> cells++;
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
        switch (name) {
            case "p", "h" -> finish();
            case "note-body" -> inNote--;
            case "table-row" -> {
                inRow = false;
                put(words);
                words.setLength(0);
            }
            default -> {
                // Looks and measures.
            }
        }
        if (LEFT_OUT.containsKey(name) && !why.isEmpty()) {
            why.pop();
        }
    }

    @Override
    public void characters(String more) {
        if (open > 0 && skipped == 0) {
            // As in HTML, white space is drawn together; more of it is written as elements.
            boolean spaced = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
            String drawn = more.replaceAll("[ \\t\\r\\n]+", " ");
            words.append(spaced && drawn.startsWith(" ") ? drawn.substring(1) : drawn);
        }
    }

    private void begin(XMLStreamReader at) {
        open++;
        outer.push(words);
        boolean cell = inRow && inNote == 0 && why.isEmpty();
        if (cell) {
            words.append(cells > 1 && !words.isEmpty() ? "\t" : "");
        } else {
            words = new StringBuilder();
        }
        String stated = at.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "style-name");
        style = stated == null ? "" : stated;
    }

    private void finish() {
        open--;
        StringBuilder paragraph = words;
        words = outer.isEmpty() ? new StringBuilder() : outer.pop();
        if (paragraph == words) {
            return;
        }
        put(paragraph);
    }

    private void put(StringBuilder paragraph) {
        String whole = paragraph.toString();
        if (!why.isEmpty()) {
            paragraphs.leaveOut(whole, why.peek());
        } else if (inNote > 0) {
            notes.add(whole);
        } else {
            if (title == null && "Title".equals(style)) {
                title = whole.strip();
            }
            paragraphs.add(whole);
        }
    }

    private static int count(XMLStreamReader at) {
        String stated = at.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "c");
        try {
            return stated == null ? 1 : Math.clamp(Integer.parseInt(stated), 1, 100);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
