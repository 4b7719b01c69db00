package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.common.Theme;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with nothing but the reading view in it, and a record of what the reader did there.
final class ReadingWindow implements ReadingActions, AutoCloseable {
    final List<String> told = new ArrayList<>();
    final ReadingView view;
    private final Stage stage;

    ReadingWindow(double width, double height) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        view = onFx(() -> {
            Theme.loadFonts();
            ReadingView reading = new ReadingView(this, Messages.of(Locale.ENGLISH));
            Scene scene = new Scene(new StackPane(reading), width, height);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            return reading;
        });
    }

    void show(ReadingModel model) throws Exception {
        onFx(() -> {
            view.show(model);
            return true;
        });
        pulses();
    }

    void dress(Theme theme) throws Exception {
        onFx(() -> {
            theme.applyTo(stage.getScene());
            return true;
        });
        pulses();
    }

    /// Waits until the window has been laid out and drawn twice.
    void pulses() throws Exception {
        CountDownLatch pulses = new CountDownLatch(2);
        Runnable count = pulses::countDown;
        onFx(() -> {
            stage.getScene().addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
            return true;
        });
        while (!pulses.await(50, TimeUnit.MILLISECONDS)) {
            onFx(() -> {
                Platform.requestNextPulse();
                return true;
            });
        }
        onFx(() -> {
            stage.getScene().removePostLayoutPulseListener(count);
            return true;
        });
    }

    Picture picture() throws Exception {
        return onFx(() -> Picture.of(stage.getScene()));
    }

    String text(Side side) throws Exception {
        return onFx(() -> area(side).getText());
    }

    StyleClassedTextArea area(Side side) {
        return (StyleClassedTextArea) view.lookup(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text");
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    @Override
    public void choose(Side side, int offset) {
        told.add("choose " + side + " " + offset);
    }

    @Override
    public void chooseFinding(Finding finding) {
        told.add("finding " + finding.kind() + " " + finding.a());
    }

    @Override
    public void select(Side side, @Nullable Span span) {
        told.add("select " + side + " " + span);
    }

    @Override
    public void describe(Side side, String title, @Nullable String outlet, @Nullable LocalDate published) {
        told.add("describe " + side + " " + title + " " + outlet + " " + published);
    }

    @Override
    public void dropFiles(Side side, List<Path> files) {
        told.add("files " + side + " " + files);
    }

    @Override
    public void dropText(Side side, String text) {
        told.add("text " + side + " " + text);
    }

    @Override
    public void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
