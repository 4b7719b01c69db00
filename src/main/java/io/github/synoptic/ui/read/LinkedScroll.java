package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.ui.common.Aside;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Scrolls one pane after the other, by passages.
///
/// The pane the reader scrolls leads. What stands at its anchor, the middle of the pane, is brought level with what
/// stands beside it in the other. Near the ends of the leading text the anchor wanders to the pane's edge, so that both
/// panes reach their ends together.
final class LinkedScroll {
    /// The number of links from which the places that meet are found on another thread.
    private static final int LONG = 1_000;
    /// How fast a pane that was not level comes back into step: the share made good with each step.
    private static final double CATCH_UP = 0.2;
    private final Folio a;
    private final Folio b;
    private final Aside aside = new Aside("finding the places that meet");
    private Places placesA = new Places(List.of());
    private Places placesB = placesA;
    private List<Link> links = List.of();
    private Spine spine = new Spine(List.of(new Spine.Nail(0, 0)));
    private @Nullable Side leader;
    private Extent last = new Extent(0, 0);
    private double slack;
    private boolean linked = true;

    LinkedScroll(Folio a, Folio b) {
        this.a = a;
        this.b = b;
    }

    /// Scrolls by the links of this model from now on, with its characters at these places.
    void show(ReadingModel newModel, Places newA, Places newB) {
        if (newA != placesA || newB != placesB || !newModel.links().equals(links)) {
            placesA = newA;
            placesB = newB;
            links = newModel.links();
            aside.make(links.size() > LONG, () -> Spine.of(newModel, newA, newB), made -> spine = made);
        }
    }

    boolean isLinked() {
        return linked;
    }

    void setLinked(boolean newLinked) {
        linked = newLinked;
        slack = 0;
    }

    /// The reader is about to scroll this side.
    void lead(Side side) {
        if (leader != side) {
            leader = side;
            remember(folio(side));
        }
    }

    /// The panes were put where they are; they come into step again when the reader scrolls on.
    void release() {
        leader = null;
    }

    private Folio folio(Side side) {
        return side == Side.A ? a : b;
    }

    private void remember(Folio leading) {
        last = leading.scroll();
        double anchor = anchor(leading);
        Side from = leading == a ? Side.A : Side.B;
        double offLevel = folio(from.other()).heightAt(spine.across(from, leading.positionAt(anchor))) - anchor;
        slack = Math.abs(offLevel) < leading.height() ? offLevel : 0;
    }

    /// Brings the other pane level where the leading one was scrolled since the last call. Returns whether it was.
    boolean follow() {
        Side from = leader;
        if (!linked || from == null || folio(from).scroll().equals(last)) {
            return false;
        }
        Folio leading = folio(from);
        last = leading.scroll();
        slack = Math.abs(slack) < 1 ? 0 : slack * (1 - CATCH_UP);
        double anchor = anchor(leading);
        folio(from.other()).place(spine.across(from, leading.positionAt(anchor)), anchor + slack);
        return true;
    }

    /// The height that is kept level: the middle, but the upper or lower edge at the ends of the text.
    private static double anchor(Folio folio) {
        double middle = folio.height() / 2;
        double above = beyond(folio.above());
        double below = beyond(folio.below());
        if (above < middle && below < middle) {
            return above + below == 0 ? 0 : 2 * middle * above / (above + below);
        }
        return above < middle ? above : below < middle ? 2 * middle - below : middle;
    }

    /// How much text lies beyond an edge. The control ends its scrolling up to a pixel early, and where little of one text
    /// stands beside much of the other, a pixel is a row.
    private static double beyond(double pixels) {
        return pixels < 1 ? 0 : pixels;
    }
}
