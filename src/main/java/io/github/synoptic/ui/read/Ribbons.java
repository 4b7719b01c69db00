package io.github.synoptic.ui.read;

import io.github.synoptic.ui.common.Frames;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// The gutter between the panes, in which ribbons join the passages that tell the same thing.
final class Ribbons extends Region {
    private final List<Band> bands = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    /// Whether the first ribbons are on the screen. Their edges come with the frame after: a dashed curve takes long to draw
    /// for the first time, and would hold up the letters.
    private boolean edged;

    Ribbons() {
        getStyleClass().add("ribbons");
        setMouseTransparent(true);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// A ribbon and where it reaches on both sides.
    ///
    /// @param ribbon what it joins
    /// @param a where it meets pane A
    /// @param b where it meets pane B
    /// @param whole whether both its ends are seen
    record Placed(Ribbon ribbon, Extent a, Extent b, boolean whole) {}

    /// Draws these ribbons, the last in front. Called while a layout is being finished.
    void draw(List<Placed> placed) {
        if (bands.isEmpty() && !placed.isEmpty()) {
            Frames.afterDrawn(this::edge);
        }
        while (bands.size() < placed.size()) {
            Band band = new Band();
            bands.add(band);
            getChildren().addAll(band.fill, band.edges);
        }
        for (int i = 0; i < bands.size(); i++) {
            if (i < placed.size()) {
                bands.get(i).draw(placed.get(i), getWidth(), edged);
            } else {
                bands.get(i).hide();
            }
        }
        // The frame's styling is over already: without this the ribbons would be drawn black and hollow until the next.
        applyCss();
    }

    private void edge() {
        edged = true;
        bands.forEach(band -> band.edges.setVisible(band.fill.isVisible()));
    }

    /// The nodes of one ribbon: the coloured band, and its edges.
    private static final class Band {
        private final Path fill = new Path();
        private final Path edges = new Path();

        Band() {
            fill.setManaged(false);
            edges.setManaged(false);
        }

        void hide() {
            fill.setVisible(false);
            edges.setVisible(false);
        }

        void draw(Placed placed, double width, boolean edged) {
            Extent a = placed.a();
            Extent b = placed.b();
            double bend = width / 2;
            fill.getElements().setAll(new MoveTo(0, a.top()),
                    new CubicCurveTo(bend, a.top(), bend, b.top(), width, b.top()), new LineTo(width, b.bottom()),
                    new CubicCurveTo(bend, b.bottom(), bend, a.bottom(), 0, a.bottom()), new ClosePath());
            edges.getElements().setAll(new MoveTo(0, a.top()),
                    new CubicCurveTo(bend, a.top(), bend, b.top(), width, b.top()), new MoveTo(0, a.bottom()),
                    new CubicCurveTo(bend, a.bottom(), bend, b.bottom(), width, b.bottom()));
            Ribbon ribbon = placed.ribbon();
            List<String> classes = new ArrayList<>();
            classes.add(Passage.ink(ribbon.relation()).styleClass());
            if (ribbon.moved()) {
                classes.add("moved");
            }
            if (ribbon.own()) {
                classes.add("own");
            }
            if (ribbon.chosen()) {
                classes.add(Ink.CHOSEN.styleClass());
            }
            if (!placed.whole()) {
                classes.add("beyond");
            }
            if (ribbon.near()) {
                classes.add(Ink.NEAR.styleClass());
            }
            dress(fill, "ribbon", classes);
            dress(edges, "ribbon-edges", classes);
            fill.setVisible(true);
            edges.setVisible(edged);
        }

        private static void dress(Path path, String name, List<String> classes) {
            List<String> all = new ArrayList<>(classes);
            all.addFirst(name);
            if (!path.getStyleClass().equals(all)) {
                path.getStyleClass().setAll(all);
            }
        }
    }
}
