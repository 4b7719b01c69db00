package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// The text of one report, wrapped to a column of readable width. Knows where each of its characters stands.
final class ReadingPane extends Region {
    /// The space beside the text column, in pixels.
    static final double MARGIN = 26;
    /// The size of the text at zoom 1, in pixels.
    static final double TEXT_SIZE = 15.5;
    /// The average width of a character of the reading face, in sizes of the text; measured on English prose.
    private static final double CHARACTER = 0.515;
    /// What the style sheet leaves free on either side of the words, so that frames are not cut off, in pixels.
    private static final double INSET = 4;

    private final Side side;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final VirtualFlow<?, ? extends Cell<?, ?>> flow;
    private List<Line> lines = List.of();
    private Places places = new Places(lines);
    private double zoom = 1;
    private int measure = ReadingLook.DEFAULT.measure();

    ReadingPane(Side side) {
        this.side = side;
        getStyleClass().addAll("reading-pane", side == Side.A ? "side-a" : "side-b");
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.getStyleClass().add("reading-text");
        getChildren().add(area);
        this.flow = flowOf(area);
    }

    private static VirtualFlow<?, ? extends Cell<?, ?>> flowOf(Parent area) {
        for (Node child : area.getChildrenUnmodifiable()) {
            if (child instanceof VirtualFlow<?, ?> found) {
                return found;
            }
        }
        throw new IllegalStateException("the text control has no flow");
    }

    /// Which side it shows.
    Side side() {
        return side;
    }

    /// The text control.
    StyleClassedTextArea area() {
        return area;
    }

    /// Where the report's characters stand in the shown text.
    Places places() {
        return places;
    }

    /// Shows this side of a model; nothing where it is null.
    void show(@Nullable ReadingSide shown, ReadingLook look) {
        List<Line> next = shown == null ? List.of() : shown.lines();
        new Redrawing(area, lines, next).draw();
        lines = next;
        places = new Places(lines);
        if (zoom != look.zoom() || measure != look.measure()) {
            zoom = look.zoom();
            measure = look.measure();
            requestLayout();
        }
        area.setStyle("-fx-font-size: " + TEXT_SIZE * zoom + "px;");
    }

    /// The width of the text column where there is room for it, in pixels.
    private double column() {
        return measure * CHARACTER * TEXT_SIZE * zoom;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, Math.min(column(), getWidth() - 2 * MARGIN));
        double x = side == Side.A ? getWidth() - MARGIN - width : MARGIN;
        area.resizeRelocate(x - INSET, 0, width + 2 * INSET, getHeight());
    }

    /// From where to where the words of this span reach down the pane; empty where their paragraphs are not laid out.
    Optional<Extent> extent(Span span) {
        Span shown = places.shown(span);
        int line = places.lineAt(shown.start());
        return textFlow(line).map(text -> {
            double top = top(line, text);
            int start = places.start(line);
            List<Rectangle2D> boxes = text.getLayoutInfo().getSelectionGeometry(shown.start() - start,
                    Math.max(shown.start() + 1, shown.end()) - start, false);
            double first = boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
            double last = boxes.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
            return new Extent(top + first, top + last);
        });
    }

    /// The numbers of the first and last line that are laid out and seen; empty where there are none.
    Optional<Span> seenLines() {
        if (lines.isEmpty() || getHeight() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Span(flow.getFirstVisibleIndex(), flow.getLastVisibleIndex() + 1));
    }

    private Optional<TextFlow> textFlow(int line) {
        if (line >= area.getParagraphs().size()) {
            return Optional.empty();
        }
        return flow.getCellIfVisible(line).map(Cell::getNode).map(ReadingPane::textOf);
    }

    private static TextFlow textOf(Node box) {
        for (Node child : ((Parent) box).getChildrenUnmodifiable()) {
            if (child instanceof TextFlow text) {
                return text;
            }
        }
        throw new IllegalStateException("a paragraph has no text");
    }

    private double top(int line, TextFlow text) {
        return topOf(flow, line) + text.getLayoutY();
    }

    private static <C extends Cell<?, ?>> double topOf(VirtualFlow<?, C> flow, int line) {
        return flow.getCellIfVisible(line).map(cell -> flow.cellToViewport(cell, 0, 0).getY()).orElse(0.0);
    }

    /// Scrolls so that the words of this span begin this far below the pane's top, in pixels.
    void place(Span span, double y) {
        int line = places.lineOf(span.start());
        flow.showAtOffset(line, y);
        area.applyCss();
        area.layout();
        extent(span).ifPresent(extent -> area.scrollYBy(extent.top() - y));
        area.layout();
    }
}
