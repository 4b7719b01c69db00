package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.Frames;
import io.github.synoptic.ui.common.Theme;
import io.github.synoptic.ui.note.Copying;
import io.github.synoptic.ui.read.DropZone;
import io.github.synoptic.ui.read.ReadingActions;
import io.github.synoptic.ui.read.ReadingView;
import io.github.synoptic.ui.review.DetailModel;
import io.github.synoptic.ui.review.DetailPane;
import io.github.synoptic.ui.review.PanelPane;
import io.github.synoptic.ui.review.StatusModel;
import io.github.synoptic.ui.review.StatusPane;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Copied;
import io.github.synoptic.ui.state.Effect;
import io.github.synoptic.ui.state.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of the window and what stands in it.
final class Shell extends VBox {
    /// The width in pixels below which the lists are narrower: above it, lines of 60 characters fit beside wide ones.
    private static final double NARROW_BELOW = 1480;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// The width in pixels from which the lists are wider still: lines of 75 characters fit beside them.
    private static final double WIDE_FROM = 1700;
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private final ReadingShelf shelf;
    private final Messages messages;
    private final ToolbarPane toolbar;
    private final BannerPane banner;
    private final SearchPane search;
    private final ReadingActions deeds;
    private final ReadingView reading;
    private final PanelPane panel;
    private final DetailPane detail;
    private final StatusPane status;
    private final StackPane centre;
    private final Commands commands;
    private @Nullable StartPane start;
    private final FormPages pages;
    private final HBox work;
    private Form form = new Form.None();
    /// What had the keyboard before a form or the find bar was opened.
    private @Nullable Node cameFrom;
    private Runnable showReading = () -> {};
    private Runnable lists = () -> {};
    private Runnable onceDrawn = () -> {};
    /// Whether the window was drawn, and the reports in it once there are any: then the lists are made.
    private boolean drawn;
    private final Runnable afterLayout = this::afterLayout;
    private final List<Runnable> later = new ArrayList<>();

    Shell(Messages messages, Commands commands, Shortcuts shortcuts, String version, Consumer<Action> dispatch) {
        this.messages = messages;
        this.shelf = new ReadingShelf(messages, this::showReading);
        this.toolbar = new ToolbarPane(messages, commands, shortcuts);
        this.banner = new BannerPane(messages, dispatch);
        this.search = new SearchPane(messages, dispatch);
        this.deeds = new ReadingDeeds(dispatch, new PaneMenu(messages, commands, shortcuts));
        this.reading = new ReadingView(deeds, messages);
        this.panel = new PanelPane(messages, dispatch);
        this.detail = new DetailPane(messages, dispatch);
        this.status = new StatusPane(messages, dispatch);
        this.commands = commands;
        this.pages = new FormPages(messages, commands, shortcuts, version, dispatch);
        this.work = new HBox(reading, panel);
        HBox.setHgrow(reading, Priority.ALWAYS);
        this.centre = new StackPane(pages);
        VBox.setVgrow(centre, Priority.ALWAYS);
        getStyleClass().add("shell");
        widthProperty().subscribe(width -> {
            pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW);
            pseudoClassStateChanged(WIDE, width.doubleValue() >= WIDE_FROM);
        });
        getChildren().addAll(toolbar, banner, search, centre, detail, status);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    /// The reading panes.
    ReadingView reading() {
        return reading;
    }

    /// Makes ready what stands around reports that are still being read, of this state before them: styled, not yet shown.
    void prepare(AppState state) {
        toolbar.show(ToolbarModel.of(state, messages));
        // What moves while reports are read is made when the window is shown before they are there, which is seldom.
        status.show(StatusModel.of(state, messages).resting());
        if (!centre.getChildren().contains(work)) {
            centre.getChildren().addFirst(work);
        }
        applyCss();
    }

    /// Shows this state in this theme. Called on the JavaFX thread.
    void show(AppState state, Theme theme) {
        boolean begun = !state.project().reports().isEmpty();
        boolean wasAside = isAside(form, search.isVisible());
        boolean isAside = isAside(state.form(), state.search().open());
        if (isAside && !wasAside) {
            cameFrom = focusOwner();
        }
        toolbar.show(ToolbarModel.of(state, messages));
        banner.show(state.banner());
        search.show(state.search());
        status.show(StatusModel.of(state, messages));
        if (begun && !centre.getChildren().contains(work)) {
            centre.getChildren().addFirst(work);
            if (drawn) {
                drawn = false;
                getScene().addPostLayoutPulseListener(afterLayout);
            }
        }
        visible(work, begun);
        work.setVisible(begun && !state.form().isPage());
        visible(panel, state.look().lists());
        visible(detail, begun && !state.form().isPage());
        if (begun) {
            reading.setLinked(state.look().linked());
            showReading = () -> reading.show(shelf.model(state, theme));
            showReading.run();
            lists = () -> {
                panel.show(state);
                detail.show(DetailModel.of(state, messages));
            };
            if (drawn) {
                lists.run();
            }
        }
        showStart(!begun, state);
        pages.show(state);
        showForm(state.form());
        if (wasAside && !isAside) {
            goBack();
        }
    }

    /// Whether the keyboard is needed elsewhere than in the reports, the lists and the strip.
    private static boolean isAside(Form form, boolean finding) {
        return finding || !(form instanceof Form.None);
    }

    /// The window, or the reports in it, are about to be drawn for the first time.
    private void afterLayout() {
        getScene().removePostLayoutPulseListener(afterLayout);
        Frames.afterDrawn(() -> {
            drawn = true;
            lists.run();
            // In a turn of its own: what the reader does meanwhile comes first.
            Platform.runLater(toolbar::complete);
            Runnable due = onceDrawn;
            onceDrawn = () -> {};
            due.run();
            if (work.getParent() == null) {
                reading.practise();
            }
        });
    }

    /// Does this when the window was drawn for the first time.
    void onceDrawn(Runnable work) {
        onceDrawn = work;
    }

    /// What stands in the window before there is a report; made when it is first needed.
    private void showStart(boolean needed, AppState state) {
        StartPane page = start;
        if (page == null && needed) {
            page = new StartPane(messages, commands);
            DropZone.on(page, event -> Side.A, deeds);
            start = page;
            centre.getChildren().addFirst(page);
        }
        if (page != null) {
            visible(page, needed);
            page.show(state.recent());
        }
    }

    /// Shows long reports that were set in the background, and what was to be brought into view in them.
    private void showReading() {
        showReading.run();
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private void showForm(Form wanted) {
        if (wanted.equals(form)) {
            return;
        }
        Form before = form;
        form = wanted;
        pages.enter(wanted, before);
    }

    /// Puts the keyboard back to where it was, or else into the reports, unless the reader has gone elsewhere already.
    private void goBack() {
        Node before = cameFrom;
        cameFrom = null;
        if (!isSeen(focusOwner())) {
            if (before != null && Objects.equals(before.getScene(), getScene()) && isSeen(before)
                    && !before.isDisabled()) {
                before.requestFocus();
            } else {
                reading.requestFocus();
            }
        }
    }

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private static boolean isSeen(@Nullable Node owner) {
        boolean seen = owner != null;
        for (Node node = owner; node != null; node = node.getParent()) {
            seen &= node.isVisible();
        }
        return seen;
    }

    /// Writes what is still being typed. Called on the JavaFX thread before the window closes.
    void leave() {
        detail.write();
    }

    /// Puts the keyboard into the pane it is not in, at the partner of the passage it was at.
    void goToOtherSide(AppState state) {
        Side from = reading.side();
        int offset = reading.caret(from);
        Span partner = shelf.partner(state, from, offset);
        reading.enter(from.other(), partner == null ? reading.caret(from.other()) : partner.start());
        if (partner != null) {
            reading.reveal(from.other(), partner);
        }
    }

    /// Brings what was in view before into view again, once the reports are shown.
    void comeBack(Settings.View view) {
        if (shelf.isMaking()) {
            later.add(() -> comeBack(view));
        } else {
            reading.open(view.topA(), view.topB());
        }
    }

    /// Does what is to be done on the window.
    void perform(Effect.OnScreen effect) {
        switch (effect) {
            case Effect.Reveal reveal when shelf.isMaking() -> later.add(() -> perform(reveal));
            case Effect.Reveal(var side, var span) -> reading.reveal(side, span);
            case Effect.FocusSearch() -> search.focus();
            case Effect.PutOnClipboard(Copied copied) -> Copying.put(copied);
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
