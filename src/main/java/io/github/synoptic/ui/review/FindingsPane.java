package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Copied;
import io.github.synoptic.ui.state.Filter;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of discrepancies with its filters.
final class FindingsPane extends VBox {
    /// How sure a discrepancy may have to be to stand in the list.
    private static final List<Double> LEAST = List.of(0.0, 0.5, 0.75);
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final Function<Finding, @Nullable Copied> clipping;
    private final FlowPane chips = new FlowPane();
    private final MenuButton kinds = new MenuButton();
    private final MenuButton order = new MenuButton();
    private final TextField words = new TextField();
    private final ListView<Finding> list = new ListView<>();
    private final Label hidden = new Label();
    private final Label empty = new Label();
    private @Nullable FindingsModel shown;
    private boolean showing;

    /// @param clipping a discrepancy as it is taken into another program
    FindingsPane(Messages messages, Consumer<Action> dispatch, Function<Finding, @Nullable Copied> clipping) {
        this.messages = messages;
        this.clipping = clipping;
        this.dispatch = dispatch;
        kinds.setId("kinds");
        order.setId("order");
        kinds.getStyleClass().add("chip");
        order.getStyleClass().add("chip");
        chips.getStyleClass().add("chips");
        hidden.getStyleClass().add("hidden-count");
        empty.getStyleClass().add("empty-list");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        setUpWords();
        setUpList();
        getChildren().addAll(new VBox(chips, words), empty, list, hidden);
        getChildren().getFirst().getStyleClass().add("filters");
    }

    private void setUpWords() {
        words.setId("filter-words");
        words.setPromptText(messages.text("window.filter-words"));
        words.setAccessibleText(messages.text("window.filter-words"));
        words.textProperty().addListener((property, old, now) -> filter(f -> f.holding(now)));
    }

    private void setUpList() {
        list.setId("findings");
        list.setAccessibleText(messages.text("window.list-spoken"));
        list.setCellFactory(view -> new CardCell(this::card, clipping));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private CardModel card(int place) {
        return Objects.requireNonNull(shown).card(place, messages);
    }

    private void selected() {
        if (showing) {
            return;
        }
        List<Finding> findings = list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .toList();
        if (findings.size() == 1) {
            dispatch.accept(new Action.Choose(new Choice.OfFinding(findings.getFirst())));
        } else if (findings.size() > 1) {
            dispatch.accept(new Action.Pick(findings));
        }
    }

    private void filter(UnaryOperator<Filter> change) {
        if (!showing && shown != null) {
            dispatch.accept(new Action.SetFilter(change.apply(shown.filter())));
        }
    }

    /// Shows the list. Called on the JavaFX thread.
    void show(FindingsModel model) {
        if (model.equals(shown)) {
            return;
        }
        showing = true;
        try {
            FindingsModel before = shown;
            shown = model;
            showFilters(model, before);
            showCards(model, before);
        } finally {
            showing = false;
        }
    }

    private void showFilters(FindingsModel model, @Nullable FindingsModel before) {
        if (before == null || !before.chips().equals(model.chips()) || !before.kinds().equals(model.kinds())
                || !before.filter().equals(model.filter())) {
            chips.getChildren().setAll(model.chips().stream().map(this::chip).toList());
            kinds.getItems().setAll(model.kinds().stream().map(choice -> kind(choice, model.filter())).toList());
            kinds.setText(model.kinds().stream().filter(k -> k.kind() == model.filter().kind())
                    .map(FindingsModel.KindChoice::label).findFirst().orElse(""));
            order.setText(orderText(model.filter().order()));
            order.getItems().setAll(Arrays.stream(Filter.Order.values()).map(this::order).toList());
            order.getItems().add(new SeparatorMenuItem());
            LEAST.forEach(least -> order.getItems().add(least(least, model.filter())));
            order.getItems().addAll(new SeparatorMenuItem(), style(model.filter()));
            if (!model.chips().isEmpty()) {
                chips.getChildren().addAll(kinds, order);
            }
        }
        if (!words.getText().equals(model.filter().words())) {
            words.setText(model.filter().words());
        }
    }

    private ToggleButton chip(ChipModel model) {
        ToggleButton chip = new ToggleButton(model.label());
        chip.getStyleClass().add("chip");
        chip.setId("chip-" + model.verdict().name().toLowerCase(Locale.ROOT));
        chip.setSelected(model.on());
        chip.setOnAction(event -> filter(f -> f.toggled(model.verdict())));
        return chip;
    }

    private MenuItem kind(FindingsModel.KindChoice choice, Filter filter) {
        CheckMenuItem entry = new CheckMenuItem(choice.label());
        entry.setSelected(choice.kind() == filter.kind());
        entry.setOnAction(event -> filter(f -> f.only(choice.kind())));
        return entry;
    }

    private MenuItem order(Filter.Order wanted) {
        MenuItem entry = new MenuItem(orderText(wanted));
        entry.setOnAction(event -> filter(f -> f.by(wanted)));
        return entry;
    }

    private String orderText(Filter.Order wanted) {
        return messages.text(switch (wanted) {
            case PLACE -> "window.order-place";
            case PASSAGE -> "window.order-passage";
            case KIND -> "window.order-kind";
            case STATE -> "window.order-state";
            case CONFIDENCE -> "window.order-confidence";
            case WORDS -> "window.order-words";
        });
    }

    private MenuItem least(double least, Filter filter) {
        CheckMenuItem entry = new CheckMenuItem(least == 0
                ? messages.text("window.however-sure")
                : messages.text("window.least", least));
        entry.setSelected(filter.least() == least);
        entry.setOnAction(event -> filter(f -> f.from(least)));
        return entry;
    }

    private MenuItem style(Filter filter) {
        CheckMenuItem entry = new CheckMenuItem(messages.text("window.show-style"));
        entry.setSelected(filter.style());
        entry.setOnAction(event -> filter(f -> f.withStyle(entry.isSelected())));
        return entry;
    }

    private void showCards(FindingsModel model, @Nullable FindingsModel before) {
        Rows.show(list, model.findings());
        if (before != null && !before.headings().equals(model.headings())) {
            list.refresh();
        }
        boolean isEmpty = !model.empty().isEmpty();
        empty.setText(model.empty());
        empty.setVisible(isEmpty);
        empty.setManaged(isEmpty);
        list.setVisible(!isEmpty);
        hidden.setText(model.hidden());
        hidden.setVisible(!model.hidden().isEmpty());
        hidden.setManaged(!model.hidden().isEmpty());
        select(model, before);
    }

    private void select(FindingsModel model, @Nullable FindingsModel before) {
        boolean moved = before == null || before.chosen() != model.chosen();
        List<Integer> wanted = !model.picked().isEmpty()
                ? model.picked()
                : model.chosen() < 0 ? List.of() : List.of(model.chosen());
        if (!list.getSelectionModel().getSelectedIndices().equals(wanted)) {
            list.getSelectionModel().clearSelection();
            wanted.forEach(list.getSelectionModel()::select);
        }
        if (moved && model.chosen() >= 0 && model.picked().isEmpty()) {
            // In a turn of its own: the list lays out its cards at once to scroll to one.
            Platform.runLater(() -> bringIntoView(model));
        }
    }

    private void bringIntoView(FindingsModel model) {
        if (model.equals(shown)) {
            list.scrollTo(Math.max(0, model.chosen() - 1));
        }
    }
}
