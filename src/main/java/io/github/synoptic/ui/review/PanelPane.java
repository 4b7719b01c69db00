package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.note.Clippings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Copied;
import io.github.synoptic.ui.state.NoteSource;
import io.github.synoptic.ui.state.Tab;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The panel on the right: tabs and the list in view.
public final class PanelPane extends VBox {
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final FlowPane tabs = new FlowPane();
    private final StackPane body = new StackPane();
    private final FindingsPane findings;
    private final StatementsPane statements;
    private final OnlyPane only;
    private final ReportsPane reports;
    private @Nullable PanelModel shown;
    private @Nullable AppState state;

    /// A panel that speaks through these messages and hands what the reader does to `dispatch`.
    public PanelPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
        this.findings = new FindingsPane(messages, dispatch, this::clipping);
        this.statements = new StatementsPane(messages, dispatch);
        this.only = new OnlyPane(messages, dispatch);
        this.reports = new ReportsPane(messages, dispatch);
        getStyleClass().add("panel");
        tabs.getStyleClass().add("tabs");
        // Two rows of names stay two rows where the list below them would like all the room.
        tabs.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(tabs, body);
    }

    /// Shows the lists of this state; only the one in view is made. Called on the JavaFX thread.
    public void show(AppState newState) {
        state = newState;
        PanelModel model = PanelModel.of(newState, messages);
        if (!model.equals(shown)) {
            tabs.getChildren().setAll(model.tabs().stream().map(tab -> tab(tab, model.open())).toList());
            shown = model;
        }
        Node list = list(newState, model.open());
        if (!body.getChildren().equals(List.of(list))) {
            body.getChildren().setAll(list);
        }
    }

    /// The discrepancy as it is dragged into another program; null where it no longer stands in the list.
    private @Nullable Copied clipping(Finding finding) {
        NoteSource source = state == null ? null : NoteSource.of(state, state.project().note());
        return source == null ? null : Clippings.of(source, finding);
    }

    private Node list(AppState now, Tab open) {
        switch (open) {
            case DISCREPANCIES -> findings.show(FindingsModel.of(now, messages));
            case STATEMENTS -> statements.show(StatementsModel.of(now, messages));
            case ONLY -> only.show(OnlyModel.of(now, messages));
            case REPORTS -> reports.show(ReportsModel.of(now, messages));
        }
        return switch (open) {
            case DISCREPANCIES -> findings;
            case STATEMENTS -> statements;
            case ONLY -> only;
            case REPORTS -> reports;
        };
    }

    private ToggleButton tab(PanelModel.TabModel model, Tab open) {
        ToggleButton tab = new ToggleButton(model.label());
        tab.getStyleClass().add("panel-tab");
        tab.setId("tab-" + model.tab().name().toLowerCase(Locale.ROOT));
        tab.setSelected(model.tab() == open);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            dispatch.accept(new Action.ShowTab(model.tab()));
        });
        return tab;
    }
}
