package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.common.WordFlow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

/// One line of a row of the level view, with tints behind linked words, lines below them and frames about
/// discrepancies, as the panes show them.
final class LevelText extends WordFlow {
    private static final Set<Ink> LINKED = EnumSet.of(Ink.SAME, Ink.REWORDED, Ink.PARTLY);
    private final Line line;
    private @Nullable Span selected;
    private int caret = -1;
    private final List<Path> shapes = new ArrayList<>();

    LevelText(Line line) {
        this.line = line;
        getStyleClass().addAll("paragraph-text", line.role().styleClass());
        for (Run run : line.runs()) {
            String[] classes = Stream.concat(Stream.of("text"), run.inks().stream().map(Ink::styleClass))
                    .toArray(String[]::new);
            getChildren().addAll(nodes(run.text(), classes));
        }
    }

    /// The offset in the report before which a selection begins or ends that was drawn to this point.
    int boundAt(Point2D point) {
        return new Places(List.of(line)).offset(getHitInfo(point).getInsertionIndex());
    }

    /// Shows what of its words is selected; nothing for null.
    void select(@Nullable Span selection) {
        selected = selection;
        requestLayout();
    }

    /// Shows the caret before this offset of the report where its words stand here; nowhere where it is negative.
    void point(int offset) {
        boolean here = line.span().contains(offset) || offset == line.span().end() && !line.span().isEmpty();
        int next = here ? offset : -1;
        if (next != caret) {
            caret = next;
            requestLayout();
        }
    }

    private void drawCaret() {
        if (caret >= 0) {
            Path path = new Path(getCaretShape(new Places(List.of(line)).shown(caret), true));
            path.setManaged(false);
            path.getStyleClass().add("level-caret");
            shapes.add(path);
        }
    }

    private void outlineSelection() {
        Span own = line.span();
        Span part = selected;
        if (part == null || own.isEmpty() || !part.overlaps(own)) {
            return;
        }
        Span shown = new Places(List.of(line))
                .shown(new Span(Math.max(part.start(), own.start()), Math.min(part.end(), own.end())));
        shape(EnumSet.of(Ink.CURRENT), shown.start(), shown.end(), "level-selection", this::fill);
    }

    /// The offset in the report of what stands at this point; empty where no word of the report does.
    OptionalInt offsetAt(Point2D point) {
        if (line.span().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(new Places(List.of(line)).offset(getHitInfo(point).getCharIndex()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().removeAll(shapes);
        shapes.clear();
        outline(LINKED, "level-tint", this::fill);
        outline(LINKED, "level-line", this::underline);
        outline(EnumSet.of(Ink.FINDING), "level-frame", this::fill);
        outlineSelection();
        drawCaret();
        getChildren().addAll(0, shapes);
    }

    private interface Drawing {
        void draw(Path path, Rectangle2D box);
    }

    /// Draws one shape for each stretch of runs that say the same of these inks.
    private void outline(Set<Ink> about, String styleClass, Drawing drawing) {
        int at = 0;
        int from = 0;
        Set<Ink> open = Set.of();
        for (Run run : line.runs()) {
            Set<Ink> kept = kept(run.inks(), about);
            if (!kept.equals(open)) {
                shape(open, from, at, styleClass, drawing);
                open = kept;
                from = at;
            }
            at += run.text().length();
        }
        shape(open, from, at, styleClass, drawing);
    }

    private static Set<Ink> kept(Set<Ink> inks, Set<Ink> about) {
        if (about.contains(Ink.FINDING) && inks.contains(Ink.CLAUSE) && !inks.contains(Ink.LETTER)) {
            return Set.of();
        }
        Set<Ink> kept = EnumSet.copyOf(about);
        kept.retainAll(inks);
        if (!kept.isEmpty()) {
            Set<Ink> shades = EnumSet.of(Ink.CHOSEN, Ink.NEAR, Ink.CONFIRMED, Ink.HIT);
            if (about.equals(LINKED)) {
                shades.add(Ink.VARIANT);
            }
            shades.retainAll(inks);
            kept.addAll(shades);
        }
        return kept;
    }

    private void shape(Set<Ink> inks, int from, int to, String styleClass, Drawing drawing) {
        if (inks.isEmpty() || from == to) {
            return;
        }
        Path path = new Path();
        path.setManaged(false);
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        path.getStyleClass().add(styleClass);
        inks.forEach(ink -> path.getStyleClass().add(ink.styleClass()));
        boxes(from, to).forEach(box -> drawing.draw(path, box));
        shapes.add(path);
    }

    /// Where these characters stand, from the left. JavaFX 26 counts the space at a line's end wrongly in text that
    /// runs from right to left; there each word is a node that knows its place.
    private List<Rectangle2D> boxes(int from, int to) {
        if (getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT) {
            return getLayoutInfo().getSelectionGeometry(from, to, false);
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        int at = 0;
        for (Node child : getManagedChildren()) {
            if (at >= from && at < to) {
                Bounds bounds = child.getBoundsInParent();
                boxes.add(new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
            }
            at += ((Text) child).getText().length();
        }
        return boxes;
    }

    private void fill(Path path, Rectangle2D box) {
        path.getElements().addAll(new MoveTo(box.getMinX(), box.getMinY()), new HLineTo(box.getMaxX()),
                new VLineTo(box.getMaxY()), new HLineTo(box.getMinX()), new ClosePath());
    }

    private void underline(Path path, Rectangle2D box) {
        path.getElements().addAll(new MoveTo(box.getMinX(), box.getMaxY() + 0.5), new HLineTo(box.getMaxX()));
    }
}
