package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.SparingBar;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot of the window.
public final class StatusPane extends SparingBar {
    private final HBox facts = new HBox();
    private final Label told = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button();
    private final Label time = new Label();
    private final Label saved = new Label();
    private @Nullable StatusModel shown;

    /// A status line whose stop button is handed to `dispatch`.
    public StatusPane(Messages messages, Consumer<Action> dispatch) {
        getStyleClass().add("status-line");
        facts.getStyleClass().add("status-facts");
        told.setId("told");
        saved.setId("saved");
        time.setId("time");
        stop.setId("stop");
        stop.setText(messages.text("window.stop"));
        stop.setOnAction(event -> dispatch.accept(new Action.Stop()));
        saved.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(facts, told, spring, time, saved);
    }

    /// The time that the comparison took, then the facts, the last of them first.
    @Override
    protected List<List<Node>> spare() {
        Stream<Node> time = stop.isManaged() && getChildren().contains(stop) ? Stream.of() : Stream.of(this.time);
        return Stream.concat(time, facts.getChildren().reversed().stream()).map(List::of).toList();
    }

    /// Shows the line. Called on the JavaFX thread.
    public void show(StatusModel model) {
        if (model.equals(shown)) {
            return;
        }
        facts.getChildren().setAll(model.facts().stream().map(StatusPane::fact).toList());
        told.setText(model.told());
        time.setText(model.time());
        saved.setText(model.saved());
        if (model.running() && !getChildren().contains(stop)) {
            getChildren().addAll(getChildren().indexOf(time), List.of(progress, stop));
        }
        show(stop, model.running());
        // The bar does nothing but move; the words beside it say what is being done.
        show(progress, model.running() && !getScene().getPreferences().isReducedMotion());
        shown = model;
        refit();
    }

    private static Label fact(String words) {
        Label fact = new Label(words);
        fact.setMinWidth(USE_PREF_SIZE);
        return fact;
    }

    private static void show(Region region, boolean on) {
        region.setVisible(on);
        region.setManaged(on);
    }
}
