package io.github.synoptic.ui.read;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Brings the text control from the lines it shows to the lines it is to show, touching no line that stays.
///
/// @param area the text control
/// @param from what it shows
/// @param to what it is to show
record Redrawing(StyleClassedTextArea area, List<Line> from, List<Line> to) {
    /// With more changed lines than this the whole text is replaced at once: each replaced line costs a layout.
    private static final int WHOLE = 60;

    /// Changes what is shown. Must be called on the JavaFX thread.
    void draw() {
        List<Integer> changed = changed();
        if (from.size() != to.size() || changed.size() > WHOLE) {
            area.replace(document(to));
            area.moveTo(0);
        } else {
            changed.forEach(this::draw);
        }
    }

    private List<Integer> changed() {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (!from.get(i).equals(to.get(i))) {
                changed.add(i);
            }
        }
        return changed;
    }

    private void draw(int number) {
        Line line = to.get(number);
        if (from.get(number).text().equals(line.text()) && from.get(number).role() == line.role()) {
            area.setStyleSpans(number, 0, styles(line));
        } else {
            area.replace(number, 0, number, area.getParagraphLength(number), document(List.of(line)));
        }
    }

    private static StyleSpans<Collection<String>> styles(Line line) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (Run run : line.runs()) {
            spans.add(classes(run), run.text().length());
        }
        return spans.create();
    }

    /// The lines as a document of the text control. May be called on any thread.
    static ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(List<Line> lines) {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                org.fxmisc.richtext.model.SegmentOps.styledTextOps(), List.of());
        for (Line line : lines) {
            builder.addParagraph(
                    line.runs().stream().map(run -> new StyledSegment<>(run.text(), classes(run))).toList(),
                    List.of(line.role().styleClass()));
        }
        if (lines.isEmpty()) {
            builder.addParagraph("", List.of());
        }
        return builder.build();
    }

    private static Collection<String> classes(Run run) {
        return run.inks().stream().map(Ink::styleClass).sorted().collect(Collectors.toCollection(ArrayList::new));
    }

}
