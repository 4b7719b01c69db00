package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The two reports as a synopsis: what tells the same stands in rows at the same height.
final class LevelView extends Region {
    /// How far an arrow key scrolls, in pixels: two rows of text.
    private static final double STEP = 50;
    private final ObservableList<LevelRow> rows = FXCollections.observableArrayList();
    private final VirtualFlow<LevelRow, Cell<LevelRow, LevelCell>> flow;
    private final VirtualizedScrollPane<VirtualFlow<LevelRow, Cell<LevelRow, LevelCell>>> scroll;
    private ReadingLook look = ReadingLook.DEFAULT;
    private Set<Side> rightToLeft = Set.of();

    LevelView(LevelCell.Choice choice) {
        getStyleClass().add("level-view");
        flow = VirtualFlow.createVertical(rows,
                row -> Cell.wrapNode(new LevelCell(row, ReadingPane.column(look), rightToLeft, choice)));
        flow.getStyleClass().add("reading-text");
        scroll = new VirtualizedScrollPane<>(flow);
        getChildren().add(scroll);
        setFocusTraversable(true);
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        double by = key == KeyCode.DOWN
                ? STEP
                : key == KeyCode.UP
                        ? -STEP
                        : key == KeyCode.PAGE_DOWN ? getHeight() : key == KeyCode.PAGE_UP ? -getHeight() : 0;
        if (by != 0) {
            flow.scrollYBy(by);
            event.consume();
        }
    }

    /// Shows the model; rows that stay are not touched.
    void show(ReadingModel model) {
        List<LevelRow> next = LevelRow.of(model);
        boolean sameLook = look.equals(model.look());
        look = model.look();
        rightToLeft = rightToLeft(model);
        flow.setStyle("-fx-font-size: " + ReadingPane.TEXT_SIZE * look.zoom() + "px;");
        if (!sameLook || next.size() != rows.size()) {
            rows.setAll(next);
            flow.showAsFirst(0);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(rows.get(i))) {
                rows.set(i, next.get(i));
            }
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
        for (int i = 1; i < rows.size(); i++) {
            Span shown = LevelRow.cover(side == Side.A ? rows.get(i).a() : rows.get(i).b());
            if (shown != null && shown.contains(span.start())) {
                if (i <= flow.getFirstVisibleIndex() || i >= flow.getLastVisibleIndex()) {
                    flow.showAtOffset(i, getHeight() / 3);
                }
                return;
            }
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
