package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.common.ReportLabel;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Banner;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sentence across the top of the window, in place of a dialog.
final class BannerPane extends HBox {
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private @Nullable Banner shown;

    BannerPane(Messages messages, Consumer<Action> dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
        setId("banner");
        setVisible(false);
        setManaged(false);
    }

    /// Shows the banner; none for null. Called on the JavaFX thread.
    void show(@Nullable Banner banner) {
        if (Objects.equals(banner, shown)) {
            return;
        }
        shown = banner;
        setVisible(banner != null);
        setManaged(banner != null);
        getChildren().clear();
        if (banner != null) {
            fill(banner);
        }
    }

    private void fill(Banner banner) {
        getStyleClass().setAll("banner", banner.tone().name().toLowerCase(Locale.ROOT));
        ReportLabel sentence = new ReportLabel(banner.message().in(messages));
        sentence.setId("banner-text");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        Banner.Offer offer = banner.offer();
        if (offer != null) {
            getChildren().add(button(offer.label(), () -> dispatch.accept(offer.action())));
        }
        if (!banner.copy().isEmpty()) {
            getChildren().add(button("window.copy", () -> copy(banner.copy())));
        }
        getChildren().add(button("window.close", () -> dispatch.accept(new Action.CloseBanner())));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
