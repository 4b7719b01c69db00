package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// The laid-out page of a text control: where each shown character stands, which one stands where, and scrolling to
/// it. Only what is seen is laid out. Heights are in pixels from the control's top, negative above it.
final class Folio {
    /// How often a place is aimed at. The control learns how high a line is when it is first seen, and misses until then.
    private static final int MOST_TRIES = 3;
    private final ReportText area;
    private final VirtualFlow<?, ? extends Cell<?, ?>> flow;
    private Places places = new Places(List.of());

    Folio(ReportText area) {
        this.area = area;
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

    void show(Places newPlaces) {
        places = newPlaces;
    }

    private boolean isEmpty() {
        return places.length() == 0 || area.getHeight() <= 0;
    }

    /// The number of the first line seen.
    int firstLine() {
        return isEmpty() ? 0 : Math.max(0, flow.getFirstVisibleIndex());
    }

    /// The number of the last line seen.
    int lastLine() {
        return isEmpty() ? 0 : Math.max(0, flow.getLastVisibleIndex());
    }

    /// How far the text is scrolled: the first line seen, and where it begins.
    Extent scroll() {
        int first = firstLine();
        return new Extent(first, isEmpty() ? 0 : top(first));
    }

    /// Where the shown characters of this span stand; null where their line is not laid out.
    @Nullable
    Extent extent(Span span) {
        int line = places.lineAt(span.start());
        TextFlow text = text(line);
        if (text == null) {
            return null;
        }
        int start = span.start() - places.start(line);
        List<Rectangle2D> boxes = text.getLayoutInfo().getSelectionGeometry(start,
                Math.max(start + 1, span.end() - places.start(line)), false);
        if (boxes.isEmpty()) {
            return null;
        }
        double top = top(line) + text.getLayoutY();
        return new Extent(top + boxes.getFirst().getMinY(), top + boxes.getLast().getMaxY());
    }

    /// The shown position at this height, with the fraction by which the height lies inside a row of text. Rises
    /// evenly from row to row.
    double positionAt(double y) {
        int line = firstLine();
        while (line < lastLine() && top(line + 1) <= y) {
            line++;
        }
        TextFlow text = text(line);
        if (text == null) {
            return 0;
        }
        List<TextLineInfo> rows = text.getLayoutInfo().getTextLines(false);
        int number = rows.size() - 1;
        while (number > 0 && rowTop(line, text, rows, number) > y) {
            number--;
        }
        TextLineInfo row = rows.get(number);
        double from = number == 0 ? top(line) : rowTop(line, text, rows, number);
        double share = (y - from) / (rowBottom(line, text, rows, number) - from);
        return places.start(line) + row.start() + Math.clamp(share, 0, 1) * (row.end() - row.start());
    }

    /// The height of what is seen, in pixels.
    double height() {
        return area.getHeight();
    }

    /// Where this shown position stands: the other way of [#positionAt(double)]; infinite where its line is not laid
    /// out.
    double heightAt(double position) {
        int line = places.lineAt((int) position);
        TextFlow text = text(line);
        if (text == null) {
            return Double.POSITIVE_INFINITY;
        }
        double inLine = position - places.start(line);
        List<TextLineInfo> rows = text.getLayoutInfo().getTextLines(false);
        int number = 0;
        while (number < rows.size() - 1 && rows.get(number).end() <= inLine) {
            number++;
        }
        TextLineInfo row = rows.get(number);
        double from = number == 0 ? top(line) : rowTop(line, text, rows, number);
        double share = row.end() == row.start() ? 0 : (inLine - row.start()) / (row.end() - row.start());
        return from + Math.clamp(share, 0, 1) * (rowBottom(line, text, rows, number) - from);
    }

    private double rowTop(int line, TextFlow text, List<TextLineInfo> rows, int number) {
        return top(line) + text.getLayoutY() + rows.get(number).bounds().getMinY();
    }

    private double rowBottom(int line, TextFlow text, List<TextLineInfo> rows, int number) {
        return number + 1 < rows.size() ? rowTop(line, text, rows, number + 1) : top(line) + height(line);
    }

    /// How much text lies above what is seen, in pixels; infinite where the first line is not laid out.
    double above() {
        return firstLine() == 0 ? Math.max(0, -top(0)) : Double.POSITIVE_INFINITY;
    }

    /// How much text lies below what is seen, in pixels; infinite where the last line is not laid out.
    double below() {
        int last = area.getParagraphs().size() - 1;
        return lastLine() == last
                ? Math.max(0, top(last) + height(last) - area.getHeight())
                : Double.POSITIVE_INFINITY;
    }

    /// Scrolls so that this shown position stands at this height, as far as the ends of the text allow.
    void place(double position, double y) {
        if (isEmpty()) {
            return;
        }
        int line = places.lineAt((int) position);
        if (text(line) == null) {
            // A line put below the lower edge would not be laid out, and its place would stay unknown.
            flow.showAtOffset(line, Math.clamp(y, 0, height() / 2));
            settle();
        }
        adjust(position, y);
    }

    /// Shows this position at the top of a text that was just replaced: its first page need not be laid out before.
    void open(double position) {
        int line = places.lineAt((int) position);
        for (int i = 0; !isEmpty() && i < MOST_TRIES && !(Math.abs(heightAt(position)) < 1); i++) {
            flow.showAtOffset(line, 0);
            settle();
            double there = heightAt(position);
            if (Double.isFinite(there)) {
                flow.showAtOffset(line, -there);
                settle();
            }
        }
    }

    private void adjust(double position, double y) {
        double there = heightAt(position);
        if (Double.isFinite(there)) {
            scrollBy(there - y);
        }
    }

    /// Scrolls so that the words of this shown span begin at this height, as far as the ends of the text allow.
    void place(Span span, double y) {
        place(span.start(), y);
        Extent extent = extent(span);
        if (extent != null) {
            scrollBy(extent.top() - y);
        }
    }

    private void scrollBy(double pixels) {
        if (Math.abs(pixels) > 0.1) {
            area.scrollYBy(pixels);
            settle();
        }
    }

    /// Lays out at once what was scrolled into sight, so that its places are known within the same frame.
    private void settle() {
        area.applyCss();
        area.layout();
    }

    private @Nullable TextFlow text(int line) {
        if (isEmpty() || line < firstLine() || line > lastLine()) {
            return null;
        }
        return flow.getCellIfVisible(line).map(Cell::getNode).map(Folio::textOf).orElse(null);
    }

    private static TextFlow textOf(Node box) {
        for (Node child : ((Parent) box).getChildrenUnmodifiable()) {
            if (child instanceof TextFlow text) {
                return text;
            }
        }
        throw new IllegalStateException("a line has no text");
    }

    private double top(int line) {
        return top(flow, line);
    }

    private static <C extends Cell<?, ?>> double top(VirtualFlow<?, C> flow, int line) {
        return flow.getCellIfVisible(line).map(cell -> flow.cellToViewport(cell, 0, 0).getY()).orElse(0.0);
    }

    private double height(int line) {
        return flow.getCellIfVisible(line).map(cell -> cell.getNode().getLayoutBounds().getHeight()).orElse(0.0);
    }
}
