package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The text of one report, wrapped to a column of readable width.
final class ReadingPane extends Region {
    /// What the style sheet leaves free on either side of the words, so that frames are not cut off, in pixels.
    static final double INSET = 4;
    /// How far from the words the hairline beside what only this side has is drawn, in pixels.
    private static final double HAIRLINE = 12;
    /// How far below the pane's top the form that corrects the header stands, in pixels.
    private static final double FORM_TOP = 10;
    private static final PseudoClass MIRRORED = PseudoClass.getPseudoClass("right-to-left");
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("keyboard");

    private final Side side;
    private final ReportText area = new ReportText();
    private final Path hairlines = new Path();
    private final VBox hint = new VBox();
    private final Folio folio;
    private final Redrawing redrawing;
    private @Nullable ReadingSide shown;
    private Places places = new Places(List.of());
    private @Nullable Reading remembered;
    private Fit fit = Fit.stacked(ReadingLook.DEFAULT);
    private Fit wanted = fit;
    private double room;
    private @Nullable HeaderForm form;

    ReadingPane(Side side, Messages messages) {
        this.side = side;
        Label title = new Label(messages.text("reading.empty-title", side));
        title.getStyleClass().add("empty-title");
        Label hintText = new Label(messages.text("reading.empty-hint"));
        hintText.getStyleClass().add("empty-hint");
        hint.getChildren().addAll(title, hintText);
        hint.getStyleClass().add("empty");
        hint.setMouseTransparent(true);
        getStyleClass().addAll("reading-pane", side == Side.A ? "side-a" : "side-b");
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.getStyleClass().add("reading-text");
        hairlines.getStyleClass().add("only-here");
        hairlines.setManaged(false);
        hairlines.setMouseTransparent(true);
        getChildren().addAll(hairlines, area);
        area.setShowCaret(CaretVisibility.OFF);
        area.focusVisibleProperty().subscribe(this::showFocus);
        area.setStyle(fit.style());
        folio = new Folio(area);
        redrawing = new Redrawing(area);
        setOnScroll(event -> area.scrollYBy(-event.getDeltaY()));
    }

    private void showFocus(boolean byKeyboard) {
        pseudoClassStateChanged(FOCUS, byKeyboard);
        area.setShowCaret(byKeyboard ? CaretVisibility.ON : CaretVisibility.OFF);
    }

    /// Which side it shows.
    Side side() {
        return side;
    }

    /// The text control.
    ReportText area() {
        return area;
    }

    /// Where the shown characters stand in the pane.
    Folio folio() {
        return folio;
    }

    /// Where the report's characters stand in the shown text.
    Places places() {
        return places;
    }

    /// What it shows; null where no report is loaded.
    @Nullable
    ReadingSide shown() {
        return shown;
    }

    /// Shows this side of a model; nothing where it is null. A long text appears a moment later, and calls this then.
    void show(@Nullable ReadingSide next, Runnable whenShown) {
        boolean mirrored = next != null && next.rightToLeft();
        area.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        area.pseudoClassStateChanged(MIRRORED, mirrored);
        if (next == null && !getChildren().contains(hint)) {
            getChildren().add(hint);
        }
        hint.setVisible(next == null);
        redrawing.draw(next == null ? List.of() : next.lines(), () -> {
            rememberPlace();
            fit();
        }, drawn -> {
            fit();
            boolean same = shown != null && next != null && shown.report().text().equals(next.report().text());
            shown = next;
            places = drawn;
            folio.show(places);
            if (same) {
                restorePlace();
            }
            remembered = null;
            whenShown.run();
        });
    }

    /// Where the reader was in the report, all as offsets: what was at the top, and what was selected before the caret.
    private record Reading(int top, int anchor, int caret) {}

    /// When the same report is set anew, with what the comparison found, the reader goes on reading where they were.
    private void rememberPlace() {
        remembered = places.lines().isEmpty()
                ? null
                : new Reading(places.offset((int) folio.positionAt(0)), places.offset(area.getAnchor()),
                        places.offset(area.getCaretPosition()));
    }

    private void restorePlace() {
        Reading reading = remembered;
        if (reading != null) {
            if (reading.caret() + reading.anchor() > 0) {
                area.selectRange(places.shown(reading.anchor()), places.shown(reading.caret()));
            }
            if (reading.top() > 0) {
                folio.open(places.shown(reading.top()));
            }
        }
    }

    /// Whether a long text is still being prepared.
    boolean isPending() {
        return redrawing.isPending();
    }

    /// Has the tints behind the words drawn in their colours as they are now: the control does so when it lays them out.
    void redrawTints() {
        area.lookupAll(".paragraph-text").forEach(text -> ((Parent) text).requestLayout());
    }

    /// Sets the column so in this room, in pixels; the text smaller where a word that must not be broken is wider.
    void set(Fit newFit, double newRoom) {
        wanted = newFit;
        room = newRoom;
        fit();
    }

    private void fit() {
        Fit next = wanted.holding(widest(), room);
        if (!next.equals(fit)) {
            fit = next;
            area.setStyle(fit.style());
            requestLayout();
        }
    }

    /// The width of the widest word shown that must not be broken, in sizes of the text; 0 where any may be.
    double widest() {
        return redrawing.widest();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(Fit.NARROWEST, Math.min(fit.column(), getWidth() - 2 * fit.margin()));
        double x = side == Side.A ? getWidth() - fit.margin() - width : fit.margin();
        area.resizeRelocate(x - INSET, 0, width + 2 * INSET, getHeight());
        hint.resizeRelocate(x, 0, width, getHeight());
        if (form != null) {
            form.resizeRelocate(x, FORM_TOP, width, form.prefHeight(width));
        }
    }

    /// From where to where the words of this span of the report reach down the pane; null where their paragraph is not
    /// laid out.
    @Nullable
    Extent extent(Span span) {
        return folio.extent(places.shown(span));
    }

    /// The span of the report of which something may be seen.
    Span seen() {
        List<Line> lines = places.lines();
        if (lines.isEmpty()) {
            return new Span(0, 0);
        }
        int last = Math.min(folio.lastLine(), lines.size() - 1);
        int first = Math.min(folio.firstLine(), last);
        return new Span(lines.get(first).span().start(), lines.get(last).span().end());
    }

    /// Draws a hairline beside every passage seen that only this side has.
    void drawHairlines() {
        hairlines.getElements().clear();
        if (shown == null) {
            return;
        }
        boolean mirrored = shown.rightToLeft();
        double x = mirrored
                ? area.getLayoutX() + area.getWidth() - INSET + HAIRLINE
                : area.getLayoutX() + INSET - HAIRLINE;
        for (int number = firstPassage(); number <= lastPassage(); number++) {
            Passage passage = shown.passages().get(number);
            boolean marked = passage.isOnlyHere() && isProse(passage);
            Extent extent = marked ? extent(passage.span()) : null;
            if (extent != null && extent.isSeenIn(getHeight())) {
                hairlines.getElements().addAll(new MoveTo(x, Math.max(0, extent.top())),
                        new LineTo(x, Math.min(getHeight(), extent.bottom())));
            }
        }
    }

    /// The number of the first passage of which something may be seen.
    int firstPassage() {
        return shown == null ? 0 : shown.passageFrom(seen().start());
    }

    /// The number of the last passage of which something may be seen; less than the first where none is.
    int lastPassage() {
        return shown == null ? -1 : shown.passageFrom(seen().end()) - 1;
    }

    /// Headlines differ from report to report; that they do is not worth a mark.
    private boolean isProse(Passage passage) {
        Line.Role role = places.lines().get(places.lineOf(passage.span().start())).role();
        return role == Line.Role.BODY || role == Line.Role.ENTRY;
    }

    /// Whether this point of the text control stands on words of the header that are not the report's.
    boolean isHeaderAt(Point2D point) {
        OptionalInt character = area.hit(point.getX(), point.getY()).getCharacterIndex();
        return shown != null && character.isPresent() && places.isHeader(character.getAsInt());
    }

    /// Opens the form that corrects the header.
    void openHeader(Messages messages, ReadingActions actions) {
        closeHeader();
        if (shown != null) {
            form = new HeaderForm(side, shown.report(), messages, actions, this::closeHeader);
            getChildren().add(form);
            form.requestFocus();
            requestLayout();
        }
    }

    private void closeHeader() {
        if (form != null) {
            getChildren().remove(form);
            form = null;
            area.requestFocus();
        }
    }

    /// The offset in the report of what stands at this point of the text control; empty where no word does.
    OptionalInt offsetAt(Point2D point) {
        OptionalInt character = area.hit(point.getX(), point.getY()).getCharacterIndex();
        if (character.isEmpty() || places.isHeader(character.getAsInt())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(places.offset(character.getAsInt()));
    }

    /// What is selected of the report; null where nothing is.
    @Nullable
    Span selection() {
        IndexRange range = area.getSelection();
        if (range.getLength() == 0 || places.lines().isEmpty()) {
            return null;
        }
        int start = places.offset(range.getStart());
        int end = Math.max(start, places.offset(range.getEnd() - 1) + 1);
        while (start < end && places.shown(end - 1) >= range.getEnd()) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }
}
