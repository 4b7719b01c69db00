package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The two reports as a synopsis: what tells the same stands in rows at the same height.
final class LevelView extends Region {
    private final ObservableList<LevelRow> rows = FXCollections.observableArrayList();
    private final VirtualFlow<LevelRow, Cell<LevelRow, LevelCell>> flow;
    private final VirtualizedScrollPane<VirtualFlow<LevelRow, Cell<LevelRow, LevelCell>>> scroll;
    private final PassageSpeaker speaker;
    private final LevelCell.Choice choice;
    private final LevelSelection selection;
    private ReadingModel model = ReadingModel.EMPTY;
    private List<Passage> passages = List.of();
    private int opening;
    private Fit fit = Fit.stacked(ReadingLook.DEFAULT);
    private Set<Side> rightToLeft = Set.of();

    LevelView(PassageSpeaker speaker, LevelCell.Choice choice, BiConsumer<Side, @Nullable Span> selected) {
        this.speaker = speaker;
        this.choice = choice;
        getStyleClass().add("level-view");
        selection = new LevelSelection((side, span) -> {
            cells().forEach(cell -> cell.select(side, span));
            selected.accept(side, span);
        }, this::point);
        flow = VirtualFlow.createVertical(rows, row -> Cell.wrapNode(cell(row)));
        selection.listen(flow);
        flow.getStyleClass().add("reading-text");
        flow.setStyle(fit.style());
        scroll = new VirtualizedScrollPane<>(flow);
        getChildren().add(scroll);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
        focusedProperty().subscribe(focused -> point());
    }

    private LevelCell cell(LevelRow row) {
        LevelCell cell = new LevelCell(row, fit, rightToLeft, choice);
        cell.speak(spoken(row));
        for (Side side : Side.values()) {
            cell.select(side, selection.on(side));
        }
        point(cell);
        return cell;
    }

    private String spoken(LevelRow row) {
        Span a = LevelRow.cover(row.a());
        Span b = LevelRow.cover(row.b());
        boolean header = row.relation() == null && a != null && b != null;
        String relation = header ? "" : a != null ? said(Side.A, a) : b != null ? said(Side.B, b) : "";
        return relation + words(Side.A, row.a()) + words(Side.B, row.b());
    }

    private String said(Side side, Span span) {
        return speaker.say(model, side, span.start()) + ". ";
    }

    private static String words(Side side, List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : side + ": " + lines.stream().map(Line::text).collect(Collectors.joining(" ")) + " ";
    }

    private List<LevelCell> cells() {
        List<LevelCell> cells = new ArrayList<>();
        for (int i = flow.getFirstVisibleIndex(); i >= 0 && i <= flow.getLastVisibleIndex(); i++) {
            flow.getCellIfVisible(i).ifPresent(cell -> cells.add(cell.getNode()));
        }
        return cells;
    }

    /// What is selected on one side; null where nothing is.
    @Nullable
    Span selection(Side side) {
        return selection.on(side);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.PAGE_DOWN || key == KeyCode.PAGE_UP) {
            flow.scrollYBy(key == KeyCode.PAGE_DOWN ? getHeight() : -getHeight());
            event.consume();
            return;
        }
        ReadingSide side = model.side(selection.side());
        if (side == null || side.passages().isEmpty() || event.isAltDown()) {
            return;
        }
        LevelKeys keys = new LevelKeys(side);
        int caret = caret(side.side());
        if (key == KeyCode.SPACE) {
            choice.choose(side.side(), keys.chosen(caret));
            event.consume();
        }
        keys.target(event, caret).ifPresent(offset -> {
            selection.move(side.side(), offset, event.isShiftDown());
            reveal(side.side(), new Span(offset, offset));
            event.consume();
        });
    }

    /// The side that the keys move about in.
    Side side() {
        return selection.side();
    }

    /// The offset in this side's report that its caret stands at: at first that of the passage below the header.
    int caret(Side wanted) {
        ReadingSide side = model.side(wanted);
        int caret = selection.caret(wanted);
        return caret > 0 || side == null ? caret : new LevelKeys(side).start();
    }

    /// The offset in this side's report that the reader was at last; 0 where they were at none.
    int at(Side side) {
        return selection.caret(side);
    }

    /// Puts the keyboard here, with the caret of this side before this offset of its report.
    void enter(Side side, int offset) {
        requestFocus();
        selection.move(side, offset, false);
        reveal(side, new Span(offset, offset));
    }

    /// Shows the caret where the keyboard is, and says what stands there.
    private void point() {
        for (LevelCell cell : cells()) {
            point(cell);
        }
        if (isFocused()) {
            ReadingSide here = model.side(side());
            setAccessibleText(here == null ? "" : speaker.read(model, here, caret(side())));
        }
    }

    private void point(LevelCell cell) {
        for (Side side : Side.values()) {
            cell.point(side, isFocused() && side == side() ? caret(side) : -1);
        }
    }

    /// Shows the model; rows that stay are not touched.
    void show(ReadingModel newModel) {
        boolean same = report(model) != null && Objects.equals(report(model), report(newModel));
        model = newModel;
        List<LevelRow> next = LevelRow.of(model);
        forget(model);
        rightToLeft = rightToLeft(model);
        if (next.size() != rows.size()) {
            int top = opening > 0 ? opening : same ? top(Side.A) : 0;
            rows.setAll(next);
            flow.showAsFirst(0);
            open(top);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(rows.get(i))) {
                rows.set(i, next.get(i));
            }
        }
    }

    /// Sets the columns so. The rows are made anew, and the first one seen stays the first.
    void set(Fit newFit) {
        if (!newFit.equals(fit)) {
            fit = newFit;
            flow.setStyle(fit.style());
            int first = rows.isEmpty() ? 0 : Math.max(0, flow.getFirstVisibleIndex());
            rows.setAll(List.copyOf(rows));
            flow.showAsFirst(first);
        }
    }

    /// What was selected in other reports is so no longer.
    private void forget(ReadingModel model) {
        List<Passage> now = model.a() == null ? List.of() : model.a().passages();
        if (!now.equals(passages)) {
            passages = now;
            selection.clear();
        }
    }

    private static Set<Side> rightToLeft(ReadingModel model) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Stream.of(model.a(), model.b()).filter(side -> side != null && side.rightToLeft())
                .forEach(side -> sides.add(side.side()));
        return sides;
    }

    /// Scrolls to the row that holds the start of this span.
    void reveal(Side side, Span span) {
        int row = row(side, span);
        if (row > 0 && (row <= flow.getFirstVisibleIndex() || row >= flow.getLastVisibleIndex())) {
            flow.showAtOffset(row, getHeight() / 3);
        }
    }

    /// Whether something is seen of the row that holds the start of this span.
    boolean isSeen(Side side, Span span) {
        int row = row(side, span);
        return row > 0 && row >= flow.getFirstVisibleIndex() && row <= flow.getLastVisibleIndex();
    }

    /// The number of the row below the header that holds the start of this span; 0 where none does.
    private int row(Side side, Span span) {
        for (int i = 1; i < rows.size(); i++) {
            Span shown = LevelRow.cover(side == Side.A ? rows.get(i).a() : rows.get(i).b());
            if (shown != null && shown.contains(span.start())) {
                return i;
            }
        }
        return 0;
    }

    /// The offset in this side's report of the first row seen that shows any of it; 0 where the header is seen.
    int top(Side side) {
        for (int i = Math.max(0, flow.getFirstVisibleIndex()); i > 0 && i < rows.size(); i++) {
            Span span = LevelRow.cover(side == Side.A ? rows.get(i).a() : rows.get(i).b());
            if (span != null) {
                return span.start();
            }
        }
        return 0;
    }

    private static @Nullable Report report(ReadingModel model) {
        return model.a() == null ? null : model.a().report();
    }

    /// Brings the row that shows this offset of A's report to the top; once there are rows, where there are none yet.
    void open(int topA) {
        opening = rows.size() > 1 ? 0 : topA;
        if (topA == 0 && !rows.isEmpty()) {
            flow.showAsFirst(0);
        }
        for (int i = 1; i < rows.size() && topA > 0; i++) {
            Span span = LevelRow.cover(rows.get(i).a());
            if (span != null && span.end() > topA) {
                flow.showAsFirst(i);
                return;
            }
        }
    }

    /// Calls this whenever the rows were scrolled.
    void whenScrolled(Runnable listener) {
        flow.estimatedScrollYProperty().addListener((scroll, old, now) -> listener.run());
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
