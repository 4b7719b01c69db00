package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.common.TextDirection;
import io.github.synoptic.ui.common.Theme;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
        });
        pulses();
    }

    void widen(double width) throws Exception {
        onFx(() -> {
            stage.setWidth(width);
        });
        pulses();
    }

    /// The words shown that are set as one node and stand on two lines.
    List<String> brokenWords() throws Exception {
        return onFx(() -> view.lookupAll(".reading-text .text").stream().filter(Text.class::isInstance)
                .map(Text.class::cast).filter(text -> TextDirection.holdsRightToLeft(text.getText())).filter(text -> {
                    Text alone = new Text(text.getText());
                    alone.setFont(text.getFont());
                    return text.getLayoutBounds().getHeight() > 2 * alone.getLayoutBounds().getHeight();
                }).map(Text::getText).toList());
    }

    void dress(Theme theme) throws Exception {
        onFx(() -> {
            theme.applyTo(stage.getScene());
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
        });
        while (!pulses.await(50, TimeUnit.MILLISECONDS)) {
            onFx(() -> {
                Platform.requestNextPulse();
                return true;
            });
        }
        onFx(() -> {
            stage.getScene().removePostLayoutPulseListener(count);
        });
    }

    Picture picture() throws Exception {
        return onFx(() -> Picture.of(stage.getScene()));
    }

    String text(Side side) throws Exception {
        return onFx(() -> area(side).getText());
    }

    ReportText area(Side side) {
        return (ReportText) view.lookup(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text");
    }

    /// What the window knows of each end of the first words that read so.
    private int position(Side side, String words) {
        int position = area(side).getText().indexOf(words);
        if (position < 0) {
            throw new AssertionError(side + " does not show: " + words);
        }
        return position;
    }

    Span span(Side side, String words) throws Exception {
        return onFx(() -> {
            int at = position(side, words);
            area(side).selectRange(at, at + words.length());
            Span span = view.selection(side);
            area(side).deselect();
            return Objects.requireNonNull(span);
        });
    }

    /// Where these words stand in the window.
    Bounds boundsOf(Side side, String words) throws Exception {
        return onFx(() -> {
            int at = position(side, words);
            Bounds screen = area(side).getCharacterBoundsOnScreen(at, at + words.length())
                    .orElseThrow(() -> new AssertionError(side + " does not lay out: " + words));
            return view.screenToLocal(screen);
        });
    }

    /// Where the line stands in the level view that begins with these words.
    Bounds levelBounds(Side side, String words) throws Exception {
        return onFx(() -> {
            Node node = levelText(side, words);
            return view.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        });
    }

    private Node levelText(Side side, String words) {
        for (Node node : view.lookupAll(side == Side.A
                ? ".level-row .side-a .paragraph-text"
                : ".level-row .side-b .paragraph-text")) {
            StringBuilder text = new StringBuilder();
            ((TextFlow) node).getChildren().stream().filter(Text.class::isInstance)
                    .forEach(run -> text.append(((Text) run).getText()));
            if (text.toString().startsWith(words)) {
                return node;
            }
        }
        throw new AssertionError(side + " does not lay out a row with: " + words);
    }

    /// Draws the mouse from the start of the level view's line that begins so over this many pixels.
    void drawInLevel(Side side, String words, double pixels) throws Exception {
        Bounds line = levelBounds(side, words);
        onFx(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED)) {
                double x = line.getMinX() + 4 + (type == MouseEvent.MOUSE_PRESSED ? 0 : pixels);
                Point2D scene = view.localToScene(x, line.getMinY() + 8);
                Node node = levelText(side, words);
                PickResult pick = new PickResult(node, scene.getX(), scene.getY());
                node.fireEvent(new MouseEvent(node, node, type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                        MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false,
                        pick));
            }
        });
        pulses();
    }

    /// Waits until a long report is shown that holds these words, and the panes have been drawn.
    void waitForText(Side side, String words) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(side).contains(words));
        pulses();
    }

    Bounds boundsOf(Node node) throws Exception {
        return onFx(() -> view.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    /// The style classes of the first words that read so.
    Collection<String> stylesOf(Side side, String words) throws Exception {
        return onFx(() -> area(side).getStyleOfChar(position(side, words)));
    }

    /// The ribbons seen that carry this style class.
    List<Node> ribbons(String styleClass) throws Exception {
        return onFx(() -> view.lookupAll(".ribbon." + styleClass).stream().filter(Node::isVisible).toList());
    }

    Node ribbon(String styleClass) throws Exception {
        return ribbons(styleClass).getFirst();
    }

    Path edges(String styleClass) throws Exception {
        return onFx(() -> (Path) view.lookup(".ribbon-edges." + styleClass));
    }

    /// The number of the numbered sentence at this height.
    int sentenceAt(Side side, double y) throws Exception {
        return onFx(() -> {
            int position = area(side).hit(60, y).getInsertionIndex();
            String before = area(side).getText(0, position);
            String line = area(side).getText().substring(before.lastIndexOf('\n') + 1).lines().findFirst().orElse("");
            return Integer.parseInt(line.replaceAll("\\D*(\\d+) of the.*", "$1"));
        });
    }

    /// Turns the wheel over one pane by this many pixels.
    void scroll(Side side, double pixels) throws Exception {
        onFx(() -> {
            ReportText area = area(side);
            area.fireEvent(new ScrollEvent(area, area, ScrollEvent.SCROLL, 50, 50, 0, 0, false, false, false, false,
                    false, false, 0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
        pulses();
    }

    void hover(Side side, String words) throws Exception {
        mouse(area(side), MouseEvent.MOUSE_MOVED, boundsOf(side, words), MouseButton.NONE);
        pulses();
    }

    void click(Side side, String words) throws Exception {
        Bounds bounds = boundsOf(side, words);
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED)) {
            mouse(area(side), type, bounds, MouseButton.PRIMARY);
        }
        pulses();
    }

    void clickOverview(Side side, double share) throws Exception {
        Node strip = view.lookup(side == Side.A ? ".overview.side-a" : ".overview.side-b");
        Bounds all = boundsOf(strip);
        mouse(strip, MouseEvent.MOUSE_PRESSED,
                new BoundingBox(all.getMinX(), all.getMinY() + share * all.getHeight(), 1, 1), MouseButton.PRIMARY);
        pulses();
    }

    private void mouse(Node node, EventType<MouseEvent> type, Bounds inView, MouseButton button) throws Exception {
        onFx(() -> {
            Point2D scene = view.localToScene(inView.getMinX() + 2, inView.getCenterY());
            Point2D screen = view.localToScreen(view.sceneToLocal(scene));
            node.fireEvent(new MouseEvent(node, node, type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                    button, 1, false, false, false, false, button == MouseButton.PRIMARY, false, false, false, false,
                    true, null));
        });
    }

    void press(KeyCode key) throws Exception {
        onFx(() -> {
            Node focused = stage.getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        pulses();
    }

    void select(Side side, String first, String last) throws Exception {
        onFx(() -> area(side).selectRange(position(side, first), position(side, last) + last.length()));
    }

    static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get();
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
    public void dropFiles(Side side, List<java.nio.file.Path> files) {
        told.add("files " + side + " " + files);
    }

    @Override
    public void dropText(Side side, String text) {
        told.add("text " + side + " " + text);
    }

    @Override
    public void openMenu(javafx.scene.Node panes, javafx.geometry.Point2D screen) {
        told.add("menu");
    }

    @Override
    public void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
