package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.ui.common.Aside;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/// The strip beside a pane: the whole report from top to bottom, its linked passages in the colours of their relations,
/// and a frame around what is seen. A click or a drag goes there; so do the arrow keys.
final class Overview extends Region {
    /// The width of the strip, in pixels.
    static final double WIDTH = 10;
    /// The space on either side of the coloured marks, in pixels.
    private static final double SPACE = 2;
    /// The number of passages from which the marks are found on another thread.
    private static final int LONG = 1_000;
    /// How far an arrow key goes, as a share of what is seen.
    private static final double STEP = 0.5;

    private final Map<Ink, Path> marks = new EnumMap<>(Ink.class);
    private final Rectangle chosenMark = new Rectangle();
    private final Rectangle window = new Rectangle();
    private final DoubleConsumer go;
    private final Aside aside = new Aside("drawing a strip");
    private List<Passage> passages = List.of();
    private Places places = new Places(List.of());
    private @Nullable Passage chosen;
    private double drawnHeight = -1;
    private double from;
    private double to;

    /// A strip that calls this with a share of the report's length, 0 to 1, when the reader wants to go there.
    Overview(Side side, DoubleConsumer go) {
        this.go = go;
        getStyleClass().addAll("overview", side == Side.A ? "side-a" : "side-b");
        for (Ink ink : List.of(Ink.PARTLY, Ink.REWORDED, Ink.SAME)) {
            Path path = new Path();
            path.getStyleClass().addAll("overview-mark", ink.styleClass());
            path.setManaged(false);
            marks.put(ink, path);
            getChildren().add(path);
        }
        chosenMark.setManaged(false);
        getChildren().add(chosenMark);
        window.getStyleClass().add("overview-window");
        window.setManaged(false);
        getChildren().add(window);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(event.getY() / getHeight()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event.getY() / getHeight()));
        setOnKeyPressed(event -> {
            double step = (to - from) * STEP;
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                go((from + to) / 2 + (event.getCode() == KeyCode.UP ? -step : step));
                event.consume();
            }
        });
    }

    private void go(double share) {
        go.accept(Math.clamp(share, 0, 1));
    }

    /// Shows the passages of this side, which stand at these places, and the chosen one of them.
    void show(List<Passage> newPassages, @Nullable Passage newChosen, Places newPlaces) {
        if (!newPassages.equals(passages) || newPlaces != places) {
            passages = newPassages;
            places = newPlaces;
            drawnHeight = -1;
            requestLayout();
        }
        chosen = newChosen;
        placeChosen();
    }

    /// The chosen passage's mark is as wide as the strip.
    private void placeChosen() {
        chosenMark.setVisible(chosen != null);
        if (chosen != null) {
            Span span = places.shown(chosen.span());
            double scale = scale();
            chosenMark.getStyleClass().setAll("overview-mark", "chosen", chosen.ink().styleClass());
            chosenMark.setY(Math.floor(span.start() * scale));
            chosenMark.setWidth(getWidth());
            chosenMark.setHeight(Math.max(Stripe.LEAST, Math.floor(span.length() * scale)));
        }
    }

    private double scale() {
        return getHeight() / Math.max(1, places.length());
    }

    /// Frames what is seen, as shares of the report's length.
    void see(double newFrom, double newTo) {
        from = newFrom;
        to = newTo;
        window.setX(0.5);
        window.setWidth(Math.max(0, getWidth() - 1));
        window.setY(Math.floor(from * getHeight()) + 0.5);
        window.setHeight(Math.max(8, Math.floor((to - from) * getHeight()) - 1));
        window.setArcWidth(4);
        window.setArcHeight(4);
    }

    @Override
    protected void layoutChildren() {
        if (drawnHeight != getHeight()) {
            drawnHeight = getHeight();
            List<Passage> drawn = passages;
            Places there = places;
            double height = drawnHeight;
            aside.make(drawn.size() > LONG, () -> Stripe.of(drawn, there, height), this::draw);
        }
        placeChosen();
        see(from, to);
    }

    private void draw(List<Stripe> stripes) {
        Map<Ink, List<PathElement>> elements = new EnumMap<>(Ink.class);
        for (Stripe stripe : stripes) {
            add(elements.computeIfAbsent(stripe.ink(), ink -> new ArrayList<>()), stripe.top(), stripe.bottom());
        }
        marks.forEach((ink, path) -> path.getElements().setAll(elements.getOrDefault(ink, List.of())));
    }

    private void add(List<PathElement> elements, double top, double bottom) {
        elements.add(new MoveTo(SPACE, top));
        elements.add(new HLineTo(getWidth() - SPACE));
        elements.add(new VLineTo(bottom));
        elements.add(new HLineTo(SPACE));
        elements.add(new VLineTo(top));
    }
}
