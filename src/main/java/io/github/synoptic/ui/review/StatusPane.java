package io.github.synoptic.ui.review;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.state.Action;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot of the window.
public final class StatusPane extends HBox {
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
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(facts, told, spring, time, saved);
    }

    /// Shows the line. Called on the JavaFX thread.
    public void show(StatusModel model) {
        if (model.equals(shown)) {
            return;
        }
        facts.getChildren().setAll(model.facts().stream().map(Label::new).toList());
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
    }

    private static void show(Region region, boolean on) {
        region.setVisible(on);
        region.setManaged(on);
    }
}
