package io.github.synoptic.ui.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line of a row of the level view, with tints behind linked words, lines below them and frames about
/// discrepancies, as the panes show them.
final class LevelText extends TextFlow {
    private static final Set<Ink> LINKED = EnumSet.of(Ink.SAME, Ink.REWORDED, Ink.PARTLY);
    private final Line line;
    private final List<Path> shapes = new ArrayList<>();

    LevelText(Line line) {
        this.line = line;
        getStyleClass().addAll("paragraph-text", line.role().styleClass());
        for (Run run : line.runs()) {
            Text text = new Text(run.text());
            text.getStyleClass().add("text");
            run.inks().forEach(ink -> text.getStyleClass().add(ink.styleClass()));
            getChildren().add(text);
        }
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
        path.getStyleClass().add(styleClass);
        inks.forEach(ink -> path.getStyleClass().add(ink.styleClass()));
        for (Rectangle2D box : getLayoutInfo().getSelectionGeometry(from, to, false)) {
            drawing.draw(path, box);
        }
        shapes.add(path);
    }

    private void fill(Path path, Rectangle2D box) {
        path.getElements().addAll(new MoveTo(box.getMinX(), box.getMinY()), new HLineTo(box.getMaxX()),
                new VLineTo(box.getMaxY()), new HLineTo(box.getMinX()), new ClosePath());
    }

    private void underline(Path path, Rectangle2D box) {
        path.getElements().addAll(new MoveTo(box.getMinX(), box.getMaxY() + 0.5), new HLineTo(box.getMaxX()));
    }
}
