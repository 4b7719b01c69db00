package io.github.synoptic.ui.read;

import io.github.synoptic.ui.common.Aside;
import io.github.synoptic.ui.common.TextDirection;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Brings a text control from the lines it shows to the lines it is to show, touching no line that stays. A long text is
/// prepared on another thread.
final class Redrawing {
    /// With more changed lines than this the whole text is replaced at once: each replaced line costs a layout.
    private static final int WHOLE = 12;
    /// The number of lines from which a text is prepared on another thread; fewer take less than a frame.
    private static final int LONG = 400;
    private static final Map<Set<Ink>, List<String>> CLASSES = new ConcurrentHashMap<>();

    private final ReportText area;
    private final Aside aside = new Aside("preparing a long report");
    private List<Line> drawn = List.of();
    private Places places = new Places(drawn);
    private double widest;

    Redrawing(ReportText area) {
        this.area = area;
    }

    /// Changes what is shown. Tells when the whole text is about to be replaced, and where its characters stand when all
    /// is drawn. Only the last of several requests is sure to be obeyed. Must be called on the JavaFX thread.
    void draw(List<Line> lines, Runnable beforeReplacing, Consumer<Places> whenDrawn) {
        List<Integer> changed = changed(lines);
        if (drawn.size() == lines.size() && changed.size() <= WHOLE) {
            aside.make(false, () -> draw(lines, changed), places -> finish(lines, places, whenDrawn));
        } else {
            aside.make(lines.size() >= LONG, () -> prepared(lines), prepared -> {
                widest = prepared.widest();
                beforeReplacing.run();
                replace(prepared.document());
                finish(lines, prepared.places(), whenDrawn);
            });
        }
    }

    private Places draw(List<Line> lines, List<Integer> changed) {
        boolean moved = false;
        for (int line : changed) {
            moved |= draw(line, lines.get(line));
        }
        return moved ? new Places(lines) : places;
    }

    private record Prepared(ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document,
            Places places, double widest) {}

    private static Prepared prepared(List<Line> lines) {
        return new Prepared(document(lines), new Places(lines), WidestWord.of(lines));
    }

    /// Sets these lines where nobody sees them: what is done for the first time takes several times as long. May be called
    /// on any thread.
    static void practise(List<Line> lines) {
        new SimpleEditableStyledDocument<Collection<String>, Collection<String>>(List.of(), List.of()).replace(0, 0,
                prepared(lines).document());
    }

    /// The width of the widest word drawn that must not be broken, in sizes of the text; 0 where any may be.
    double widest() {
        return widest;
    }

    /// Whether a request is still being prepared.
    boolean isPending() {
        return aside.isMaking();
    }

    private void finish(List<Line> lines, Places newPlaces, Consumer<Places> whenDrawn) {
        drawn = lines;
        places = newPlaces;
        whenDrawn.accept(places);
    }

    private void replace(ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document) {
        area.replace(document);
        area.moveTo(0);
    }

    @SuppressWarnings("ReferenceEquality")
    private List<Integer> changed(List<Line> lines) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < Math.min(drawn.size(), lines.size()); i++) {
            // Most lines are the very same; to compare them takes long in a long report.
            if (drawn.get(i) != lines.get(i) && !drawn.get(i).equals(lines.get(i))) {
                changed.add(i);
            }
        }
        return changed;
    }

    /// Draws one line anew. Returns whether its characters stand elsewhere than before.
    private boolean draw(int number, Line line) {
        Line old = drawn.get(number);
        if (old.text().equals(line.text()) && old.role() == line.role()) {
            area.setStyleSpans(number, 0, styles(line));
            return !old.span().equals(line.span());
        }
        widest = Math.max(widest, WidestWord.of(List.of(line)));
        area.replace(number, 0, number, area.getParagraphLength(number), document(List.of(line)));
        return true;
    }

    private static StyleSpans<Collection<String>> styles(Line line) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        segments(line).forEach(segment -> spans.add(segment.getStyle(), segment.getSegment().length()));
        return spans.create();
    }

    private static ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(List<Line> lines) {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (Line line : lines) {
            String role = line.role().styleClass();
            builder.addParagraph(segments(line),
                    TextDirection.isShaped(line.text()) ? List.of(role, ReportText.SHAPED) : List.of(role));
        }
        if (lines.isEmpty()) {
            builder.addParagraph("", List.of());
        }
        return builder.build();
    }

    /// The runs of a line as the control's segments. It joins neighbours of one style, so that words that must stay
    /// apart take turns with a class that looks like nothing.
    private static List<StyledSegment<String, Collection<String>>> segments(Line line) {
        List<StyledSegment<String, Collection<String>>> segments = new ArrayList<>();
        for (Run run : line.runs()) {
            List<TextDirection.Piece> pieces = TextDirection.pieces(run.text());
            for (TextDirection.Piece piece : pieces) {
                segments.add(new StyledSegment<>(piece.text(),
                        pieces.size() == 1 ? classes(run) : classes(run, piece, segments.size() % 2 == 1)));
            }
        }
        return segments;
    }

    private static Collection<String> classes(Run run, TextDirection.Piece piece, boolean turn) {
        List<String> classes = new ArrayList<>(classes(run));
        classes.addAll(piece.styleClasses());
        if (turn) {
            classes.add("turn");
        }
        return classes;
    }

    private static Collection<String> classes(Run run) {
        return CLASSES.computeIfAbsent(run.inks(), inks -> inks.stream().map(Ink::styleClass).sorted().toList());
    }
}
