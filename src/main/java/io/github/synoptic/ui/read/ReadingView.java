package io.github.synoptic.ui.read;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/// The centre of the window: the two reports side by side, with ribbons between the passages that tell the same thing.
public final class ReadingView extends Region {
    /// The scene's width in pixels below which the panes stand one above the other.
    private static final double STACKED_BELOW = 900;
    /// How far down a pane a passage is shown that was scrolled to, as a share of its height.
    private static final double EYE = 1 / 3.0;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Messages messages;
    private final PassageSpeaker speaker;
    private final ReadingPane paneA;
    private final ReadingPane paneB;
    private final Overview overviewA = new Overview(Side.A, share -> go(Side.A, share));
    private final Overview overviewB = new Overview(Side.B, share -> go(Side.B, share));
    private final Ribbons gutter = new Ribbons();
    private final LinkedScroll scroll;
    private final LevelView level;
    private final MenuOpener menu;
    private final Runnable afterLayout = this::afterLayout;
    private ReadingModel model = ReadingModel.EMPTY;
    private RibbonPlacer placer = new RibbonPlacer(List.of());
    private Fit fit = Fit.stacked(ReadingLook.DEFAULT);
    private Hover hover = Hover.NONE;
    private Runnable whenShown = () -> {};
    private Runnable whenLaidOut = () -> {};
    private Runnable scrolled = () -> {};
    private boolean stale = true;
    private int reveals;
    private Extent lastA = new Extent(0, 0);
    private Extent lastB = new Extent(0, 0);

    /// An empty view that tells these actions what the reader does.
    public ReadingView(ReadingActions actions, Messages messages) {
        this.messages = messages;
        speaker = new PassageSpeaker(messages);
        paneA = new ReadingPane(Side.A, messages);
        paneB = new ReadingPane(Side.B, messages);
        scroll = new LinkedScroll(paneA.folio(), paneB.folio());
        level = new LevelView(speaker, new LevelCell.Choice() {
            @Override
            public void choose(Side side, int offset) {
                ReadingSide shown = model.side(side);
                if (shown != null) {
                    PaneInput.choose(shown, offset, actions);
                }
            }

            @Override
            public void follow(Side side, int offset) {
                actions.choose(side, offset);
            }

            @Override
            public String say(Pointer pointer) {
                return messages.text(pointer.below() ? "reading.below" : "reading.above", pointer.side(),
                        pointer.paragraph() + 1, pointer.words());
            }
        }, actions::select);
        level.setVisible(false);
        menu = new MenuOpener(this, level, () -> model, actions);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::open);
        DropZone.on(level, event -> event.getX() < level.getWidth() / 2 ? Side.A : Side.B, actions);
        getStyleClass().add("reading-view");
        getChildren().addAll(gutter, paneA, paneB, overviewA, overviewB);
        sceneProperty().subscribe(this::moveListener);
        widthProperty().subscribe(width -> fit());
        PaneInput.Guide guide = new PaneInput.Guide() {
            @Override
            public void hover(Side side, int offset) {
                light(Hover.at(model, side, offset));
            }

            @Override
            public void lead(Side side) {
                scroll.lead(side);
            }

            @Override
            public void openHeader(Side side) {
                pane(side).openHeader(messages, actions);
            }
        };
        for (ReadingPane pane : panes()) {
            new PaneInput(pane, actions, guide).listen();
            pane.area().caretPositionProperty()
                    .addListener((property, old, caret) -> speak(pane, pane.places().offset(caret)));
        }
    }

    private List<ReadingPane> panes() {
        return List.of(paneA, paneB);
    }

    private void moveListener(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
        }
    }

    /// Shows the model. A long report appears a moment later. Must be called on the JavaFX thread.
    public void show(ReadingModel newModel) {
        if (!newModel.links().equals(model.links())) {
            hover = Hover.NONE;
            placer = new RibbonPlacer(newModel.links());
        }
        if (newModel.look().theme() != model.look().theme()) {
            panes().forEach(ReadingPane::redrawTints);
        }
        if (showsOther(newModel)) {
            readFromTop();
        }
        boolean rows = newModel.look().level() && newModel.a() != null && newModel.b() != null;
        Runnable goOn = rows == level.isVisible() || model.a() == null || model.b() == null ? () -> {} : goOn();
        model = newModel;
        fit();
        if (rows) {
            if (!getChildren().contains(level)) {
                getChildren().add(level);
            }
            level.show(model);
        }
        level.setVisible(rows);
        for (Node flowing : List.of(gutter, paneA, paneB, overviewA, overviewB)) {
            flowing.setVisible(!rows);
        }
        redraw();
        requestLayout();
        goOn.run();
    }

    /// What lets the reader go on, in the view that is flipped to, where they are in this one: at the chosen passage where
    /// that is in view, else at what stands at the top.
    private Runnable goOn() {
        for (Side side : Side.values()) {
            Passage passage = chosen(pane(side));
            if (passage != null && isSeen(side, passage.span())) {
                return () -> reveal(side, passage.span());
            }
        }
        int topA = top(Side.A);
        int topB = top(Side.B);
        return () -> open(topA, topB);
    }

    private boolean isSeen(Side side, Span span) {
        if (level.isVisible()) {
            return level.isSeen(side, span);
        }
        Extent extent = pane(side).extent(span);
        return extent != null && extent.isSeenIn(getHeight());
    }

    /// Whether the model has another report where one is shown: another pair is read from its top.
    private boolean showsOther(ReadingModel newModel) {
        return Stream.of(Side.values()).anyMatch(side -> {
            ReadingSide old = model.side(side);
            ReadingSide next = newModel.side(side);
            return old != null && next != null && !old.report().sha256().equals(next.report().sha256());
        });
    }

    /// Sets the columns for the room there is. Called before a layout: the size of the text changes with it.
    private void fit() {
        fit = isStacked() ? Fit.stacked(model.look()) : Fit.of(getWidth(), model.look());
        double half = fit.room(getWidth());
        double room = isStacked() ? getWidth() - Overview.WIDTH - 2 * fit.margin() : half;
        panes().forEach(pane -> pane.set(fit, room));
        level.set(fit.holding(Math.max(paneA.widest(), paneB.widest()), half));
    }

    private boolean isStacked() {
        return getScene() != null && getScene().getWidth() < STACKED_BELOW;
    }

    private void light(Hover newHover) {
        if (!newHover.equals(hover)) {
            hover = newHover;
            redraw();
        }
    }

    private void redraw() {
        for (ReadingPane pane : panes()) {
            ReadingSide side = model.side(pane.side());
            pane.show(side == null ? null : hover.on(side), () -> shown(pane));
        }
    }

    /// A pane shows what it was told to.
    private void shown(ReadingPane pane) {
        stale = true;
        ReadingSide shown = pane.shown();
        Overview overview = pane == paneA ? overviewA : overviewB;
        overview.show(shown == null ? List.of() : shown.passages(), chosen(pane), pane.places());
        overview.setAccessibleText(messages.text("reading.overview", pane.side()));
        fit();
        Passage passage = chosen(pane);
        speak(pane, passage == null ? caret(pane.side()) : passage.span().start());
        scroll.show(model, paneA.places(), paneB.places());
        if (!paneA.isPending() && !paneB.isPending()) {
            Runnable next = whenShown;
            whenShown = () -> {};
            next.run();
        }
    }

    /// Names the pane, tells of the passage at this offset what others see of it, and reads it out.
    private void speak(ReadingPane pane, int offset) {
        ReadingSide shown = pane.shown();
        pane.area().setAccessibleText(shown == null ? "" : speaker.read(model, shown, offset));
    }

    private @Nullable Passage chosen(ReadingPane pane) {
        Link link = model.chosen();
        ReadingSide shown = pane.shown();
        return link == null || shown == null || shown.passages().isEmpty()
                ? null
                : shown.passages().get(pane.side() == Side.A ? link.a() : link.b());
    }

    /// Scrolls both panes so that this passage and its partner are level: first the one, then, in a turn of its own, the
    /// other. What is seen already stays where it is.
    public void reveal(Side side, Span span) {
        if (level.isVisible()) {
            // rows that were just made have no height yet, and cannot be scrolled to
            afterNextLayout(() -> level.reveal(side, span));
        }
        if (paneA.isPending() || paneB.isPending()) {
            whenShown = () -> reveal(side, span);
            return;
        }
        scroll.release();
        ReadingPane here = pane(side);
        Extent extent = here.extent(span);
        if (extent == null || extent.top() < 0 || extent.bottom() > getHeight()) {
            here.folio().place(here.places().shown(span), here.getHeight() * EYE);
        }
        stale = true;
        int number = ++reveals;
        Platform.runLater(() -> {
            if (number == reveals && !paneA.isPending() && !paneB.isPending()) {
                level(side, span);
            }
        });
    }

    /// Brings the partner of the passage that holds the start of this span level with it.
    private void level(Side side, Span words) {
        ReadingPane here = pane(side);
        ReadingPane there = pane(side.other());
        Span partner = model.partner(side, words);
        Span span = model.passage(side, words);
        Extent extent = here.extent(span);
        if (partner == null || extent == null || !scroll.isLinked()) {
            return;
        }
        there.folio().place(there.places().shown(partner), extent.top());
        Extent level = there.extent(partner);
        if (level != null && level.top() != extent.top()) {
            here.folio().place(here.places().shown(span), level.top());
        }
        stale = true;
    }

    /// The offset in this side's report of what stands at the top.
    public int top(Side side) {
        ReadingPane pane = pane(side);
        return level.isVisible() ? level.top(side) : pane.places().offset((int) pane.folio().positionAt(0));
    }

    private void afterNextLayout(Runnable work) {
        Runnable before = whenLaidOut;
        whenLaidOut = () -> {
            before.run();
            work.run();
        };
        requestLayout();
    }

    /// Brings these offsets of the two reports to the top, once they are shown and laid out.
    public void open(int topA, int topB) {
        onceShown(() -> {
            paneA.folio().open(paneA.places().shown(topA));
            paneB.folio().open(paneB.places().shown(topB));
            level.open(topA);
        });
    }

    /// Goes to what stands above the two reports, once they are shown and laid out.
    private void readFromTop() {
        onceShown(() -> {
            paneA.folio().open(0);
            paneB.folio().open(0);
            level.open(0);
        });
    }

    private void onceShown(Runnable scrolling) {
        afterNextLayout(() -> {
            if (paneA.isPending() || paneB.isPending()) {
                whenShown = () -> onceShown(scrolling);
                return;
            }
            scroll.release();
            scrolling.run();
            stale = true;
        });
    }

    /// Gets ready for the first report, on another thread.
    public void practise() {
        Thread.ofPlatform().daemon().name("practising").start(() -> {
            Report report = Report.of("One", "One\n\nTwo");
            Redrawing.practise(new SideSetter(Side.A, messages).set(report).lines());
        });
    }

    /// Calls this whenever the reports were scrolled.
    public void whenScrolled(Runnable listener) {
        scrolled = listener;
        level.whenScrolled(listener);
    }

    /// What is selected on one side; null where nothing is.
    public @Nullable Span selection(Side side) {
        return level.isVisible() ? level.selection(side) : pane(side).selection();
    }

    /// The side that the keyboard is in, or was in last in the level view.
    public Side side() {
        if (level.isVisible()) {
            return level.side();
        }
        return paneB.area().isFocused() ? Side.B : Side.A;
    }

    /// The offset of the report that the caret of this side stands at.
    public int caret(Side side) {
        return level.isVisible()
                ? level.caret(side)
                : pane(side).places().offset(pane(side).area().getCaretPosition());
    }

    /// The offset of this side's report that the reader clicked or went to last; 0 where they did not yet.
    public int at(Side side) {
        return level.isVisible() ? level.at(side) : caret(side);
    }

    /// Puts the keyboard into this side's pane, with its caret before this offset of the report.
    public void enter(Side side, int offset) {
        if (level.isVisible()) {
            level.enter(side, offset);
            return;
        }
        ReadingPane pane = pane(side);
        pane.area().moveTo(pane.places().shown(offset));
        pane.area().requestFocus();
    }

    /// Makes the panes scroll together by passages, or each on its own.
    public void setLinked(boolean linked) {
        scroll.setLinked(linked);
    }

    /// Whether the panes scroll together.
    public boolean isLinked() {
        return scroll.isLinked();
    }

    /// Opens the menu of what can be done here, below the caret.
    public void openMenu() {
        menu.open();
    }

    /// Copies the words selected on the side of the keyboard, as they stand in the report. Whether there were any.
    public boolean copy() {
        ReadingSide shown = model.side(side());
        Span span = selection(side());
        if (shown == null || span == null || !isFocusWithin()) {
            return false;
        }
        ClipboardContent words = new ClipboardContent();
        words.putString(shown.report().text().substring(span.start(), span.end()));
        return Clipboard.getSystemClipboard().setContent(words);
    }

    /// The pane of this side in the flowing view.
    ReadingPane pane(Side side) {
        return side == Side.A ? paneA : paneB;
    }

    private void go(Side side, double share) {
        scroll.lead(side);
        ReadingPane pane = pane(side);
        pane.folio().place(share * pane.places().length(), pane.getHeight() / 2);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked();
        paneB.pseudoClassStateChanged(BELOW, stacked);
        gutter.setVisible(!stacked && !level.isVisible());
        level.resizeRelocate(Overview.WIDTH, 0, getWidth() - Overview.WIDTH, getHeight());
        double width = getWidth() - Overview.WIDTH * (stacked ? 1 : 2);
        double height = getHeight();
        double half = Math.floor(height / 2);
        if (stacked) {
            place(overviewA, paneA, 0, 0, width, half);
            place(overviewB, paneB, 0, half, width, height - half);
        } else {
            double column = Math.floor((width - fit.gutter()) / 2);
            double right = Overview.WIDTH + column + fit.gutter();
            place(overviewA, paneA, 0, 0, column, height);
            gutter.resizeRelocate(Overview.WIDTH + column, 0, fit.gutter(), height);
            paneB.resizeRelocate(right, 0, getWidth() - Overview.WIDTH - right, height);
            overviewB.resizeRelocate(getWidth() - Overview.WIDTH, 0, Overview.WIDTH, height);
        }
        stale = true;
    }

    private static void place(Overview overview, ReadingPane pane, double x, double y, double width, double height) {
        overview.resizeRelocate(x, y, Overview.WIDTH, height);
        pane.resizeRelocate(x + Overview.WIDTH, y, width, height);
    }

    /// Runs after every layout and before it is drawn: the ribbons move in the same frame as the text.
    private void afterLayout() {
        if (getHeight() > 0) {
            Runnable due = whenLaidOut;
            whenLaidOut = () -> {};
            due.run();
        }
        boolean followed = scroll.follow();
        Extent nowA = paneA.folio().scroll();
        Extent nowB = paneB.folio().scroll();
        if (!followed && !stale && nowA.equals(lastA) && nowB.equals(lastB)) {
            return;
        }
        lastA = nowA;
        lastB = nowB;
        stale = false;
        scrolled.run();
        if (gutter.isVisible()) {
            gutter.draw(placer.place(model, hover, paneA, paneB));
        }
        see(overviewA, paneA);
        see(overviewB, paneB);
        panes().forEach(ReadingPane::drawHairlines);
    }

    private static void see(Overview overview, ReadingPane pane) {
        double length = Math.max(1, pane.places().length());
        overview.see(pane.folio().positionAt(0) / length, pane.folio().positionAt(pane.getHeight()) / length);
    }
}
