package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.Picture;
import io.github.synoptic.ui.read.ReadingView;
import io.github.synoptic.ui.read.ReportText;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// The real window on the headless platform, driven as a reader drives it: by keys and buttons.
final class WindowDriver implements AutoCloseable {
    /// How long a test waits for something to come, in seconds; the machine may be busy.
    private static final int MOST_PICTURES = 10;
    private static final long PATIENCE = 60;
    private final SynopticWindow window;
    private final Stage stage;

    /// Opens the window with its work kept below this folder.
    WindowDriver(java.nio.file.Path home, Settings settings) throws Exception {
        this(home, settings, Locale.ENGLISH);
    }

    /// Opens the window in another language.
    WindowDriver(java.nio.file.Path home, Settings settings, Locale language) throws Exception {
        FxToolkit.registerPrimaryStage();
        Desktop desktop = new Desktop(home.resolve("untitled"), home.resolve("settings.properties"), settings, "0.1.0");
        stage = onFx(Stage::new);
        window = onFx(() -> {
            SynopticWindow made = new SynopticWindow(stage, Messages.of(language), desktop);
            forgiveTheScreen();
            made.open(new Action.Restore());
            return made;
        });
        until("the window is there", state -> stage.isShowing());
    }

    /// The headless platform's screen is 1000 pixels high, and it fails to show what is larger. Pictures are taken of
    /// larger windows all the same.
    private static void forgiveTheScreen() {
        Thread.UncaughtExceptionHandler own = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {
            boolean screen = e instanceof IndexOutOfBoundsException && Arrays.stream(e.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow"));
            if (!screen) {
                own.uncaughtException(thread, e);
            }
        });
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(PATIENCE, TimeUnit.SECONDS);
    }

    AppState state() throws Exception {
        return onFx(window::state);
    }

    /// Does these actions one after the other, as a menu or a drop on a pane does them.
    void does(Action... actions) throws Exception {
        onFx(() -> {
            List.of(actions).forEach(window::dispatch);
            return true;
        });
    }

    /// Waits until the state is so. Fails where it does not become so in time.
    AppState until(String what, Predicate<AppState> so) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> so.test(state()));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("not in time: " + what + "; the banner says " + state().banner(), e);
        }
        return state();
    }

    /// Waits until the lists beside the texts are made, which happens after the texts are on the screen.
    void untilTheListsAreThere() throws Exception {
        find("#findings", Node.class);
        pulse();
        pulse();
    }

    /// Presses a key in the window.
    void press(KeyCode code, boolean shift, boolean control, boolean alt) throws Exception {
        onFx(() -> {
            Node owner = window.scene().getFocusOwner();
            KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
            (owner == null ? window.scene().getRoot() : owner).fireEvent(event);
            return true;
        });
    }

    /// Presses a key alone.
    void press(KeyCode code) throws Exception {
        press(code, false, false, false);
    }

    /// Selects the first place of these words in the pane of one side.
    void select(Side side, String words) throws Exception {
        onFx(() -> {
            ReportText area = (ReportText) window.scene().getRoot()
                    .lookup(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text");
            int at = area.getText().indexOf(words);
            area.requestFocus();
            area.selectRange(at, at + words.length());
            return true;
        });
    }

    /// Turns the wheel over the pane of one side by this many pixels.
    void scroll(Side side, double pixels) throws Exception {
        onFx(() -> {
            ReportText area = (ReportText) window.scene().getRoot()
                    .lookup(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text");
            area.fireEvent(new ScrollEvent(area, area, ScrollEvent.SCROLL, 50, 50, 0, 0, false, false, false, false,
                    false, false, 0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            return true;
        });
        pulse();
    }

    /// Goes to the top of both reports, as before anything was clicked there.
    void goToTheTop() throws Exception {
        onFx(() -> {
            for (Side side : Side.values()) {
                area(side).moveTo(0);
                area(side).showParagraphAtTop(0);
            }
            return true;
        });
        pulse();
    }

    /// Clicks the first place of these words in the pane of one side.
    void click(Side side, String words) throws Exception {
        mouse(side, words, MouseEvent.MOUSE_PRESSED);
        mouse(side, words, MouseEvent.MOUSE_RELEASED);
        mouse(side, words, MouseEvent.MOUSE_CLICKED);
        pulse();
    }

    /// Puts the mouse over the first place of these words in the pane of one side.
    void hover(Side side, String words) throws Exception {
        mouse(side, words, MouseEvent.MOUSE_MOVED);
        pulse();
    }

    /// Turns the wheel over the pane of one side until the first place of these words is in view, with room around it.
    void seek(Side side, String words) throws Exception {
        int at = onFx(() -> area(side).getText().indexOf(words));
        assertThat(at).as("%s shows: %s", side, words).isNotNegative();
        double height = find(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text", Region.class)
                .getHeight();
        for (int i = 0; i < 100; i++) {
            Bounds seen = onFx(() -> area(side).getCharacterBoundsOnScreen(at, at + words.length())
                    .map(screen -> area(side).screenToLocal(screen)).orElse(null));
            if (seen != null && seen.getMinY() > 60 && seen.getMaxY() < height - 60) {
                return;
            }
            boolean above = seen == null
                    ? onFx(() -> area(side).firstVisibleParToAllParIndex()) > onFx(
                            () -> area(side).offsetToPosition(at, Bias.Forward).getMajor())
                    : seen.getMinY() <= 60;
            scroll(side, above ? -80 : 80);
        }
    }

    private void mouse(Side side, String words, EventType<MouseEvent> type) throws Exception {
        Bounds at = beginning(side, words);
        onFx(() -> {
            Node node = area(side);
            Point2D scene = new Point2D(at.getMinX() + 2, at.getMinY() + 8);
            Point2D screen = window.scene().getRoot().localToScreen(scene);
            Point2D local = node.screenToLocal(screen);
            PickResult pick = new PickResult(node, new Point3D(local.getX(), local.getY(), 0), 0);
            boolean pressed = type != MouseEvent.MOUSE_MOVED;
            node.fireEvent(new MouseEvent(window.scene(), node, type, scene.getX(), scene.getY(), screen.getX(),
                    screen.getY(),
                    pressed ? MouseButton.PRIMARY : MouseButton.NONE, pressed ? 1 : 0, false, false, false, false,
                    pressed, false, false, false, false, true, pick));
            return true;
        });
    }

    /// Where the first letter of the first place of these words stands in the window, as [#bounds(Side, String)].
    Bounds beginning(Side side, String words) throws Exception {
        int at = onFx(() -> area(side).getText().indexOf(words));
        assertThat(at).as("%s shows: %s", side, words).isNotNegative();
        return bounds(side, at, at + 1);
    }

    /// Where the first place of these words stands in the window, once they are laid out. Fails where they do not come into
    /// view.
    Bounds bounds(Side side, String words) throws Exception {
        int at = onFx(() -> area(side).getText().indexOf(words));
        assertThat(at).as("%s shows: %s", side, words).isNotNegative();
        return bounds(side, at, at + words.length());
    }

    private Bounds bounds(Side side, int from, int until) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS,
                    () -> onFx(() -> area(side).getCharacterBoundsOnScreen(from, until).isPresent()));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(side + " does not lay out what is from " + from, e);
        }
        return onFx(() -> window.scene().getRoot().screenToLocal(area(side).getCharacterBoundsOnScreen(from, until)
                .orElseThrow(() -> new AssertionError(side + " does not lay out what is from " + from))));
    }

    /// Where this node stands in the window.
    Bounds bounds(Node node) throws Exception {
        return onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    /// The style classes of the first place of these words.
    Collection<String> styles(Side side, String words) throws Exception {
        return onFx(() -> area(side).getStyleOfChar(area(side).getText().indexOf(words)));
    }

    /// All nodes seen that this selector of style sheets finds.
    List<Node> all(String selector) throws Exception {
        return onFx(() -> window.scene().getRoot().lookupAll(selector).stream().filter(WindowDriver::isSeen).toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private ReportText area(Side side) {
        return (ReportText) window.scene().getRoot()
                .lookup(side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text");
    }

    /// Chooses the entry of the window's menu, or of one of its parts, that reads so.
    void choose(String entry) throws Exception {
        MenuButton menu = find("#menu", MenuButton.class);
        onFx(() -> {
            entries(menu.getItems()).filter(one -> entry.equals(one.getText())).findFirst()
                    .orElseThrow(() -> new AssertionError("no entry " + entry)).fire();
            return true;
        });
        pulse();
    }

    static Stream<MenuItem> entries(List<MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu part
                ? Stream.concat(Stream.of(item), entries(part.getItems()))
                : Stream.of(item));
    }

    /// All that the window says in this part of it, one after the other.
    String words(String selector) throws Exception {
        Node part = find(selector, Node.class);
        return onFx(() -> {
            StringBuilder words = new StringBuilder();
            gather(part, words);
            return words.toString();
        });
    }

    /// All that this node says, in one line.
    static String wordsOf(Node node) throws Exception {
        return onFx(() -> {
            StringBuilder words = new StringBuilder();
            gather(node, words);
            return words.toString().replace("\n", "");
        });
    }

    private static void gather(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            words.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
            words.append('\n');
        }
    }

    /// Waits until the pair in view is compared, nothing else is waited for, and all of it is drawn.
    AppState untilCompared() throws Exception {
        until("the comparison", state -> state.review() != null && !state.compared().running()
                && state.waits().isEmpty());
        pulse();
        pulse();
        return state();
    }

    /// Has the window laid out and drawn.
    void pulse() throws Exception {
        onFx(() -> {
            Platform.requestNextPulse();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types these words into a field and presses Enter.
    void type(String selector, String words) throws Exception {
        TextField field = find(selector, TextField.class);
        onFx(() -> {
            field.setText(words);
            return true;
        });
        press(KeyCode.ENTER);
    }

    /// Presses a button.
    void fire(String selector) throws Exception {
        ButtonBase button = find(selector, ButtonBase.class);
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    /// The node that this selector of style sheets finds. Lists and strips are made after the texts are on the screen:
    /// waits for it, and fails where it does not come.
    <N extends Node> N find(String selector, Class<N> type) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS,
                    () -> onFx(() -> window.scene().getRoot().lookup(selector) != null));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("not in time: a node " + selector, e);
        }
        return onFx(() -> type.cast(window.scene().getRoot().lookup(selector)));
    }

    /// What a label or button of the window says.
    String says(String selector) throws Exception {
        Labeled node = find(selector, Labeled.class);
        return onFx(node::getText);
    }

    /// Whether the pane of this side shows more characters than these.
    boolean shows(Side side, int characters) {
        String pane = side == Side.A ? ".side-a .reading-text" : ".side-b .reading-text";
        try {
            return onFx(() -> window.scene().getRoot().lookup(pane) instanceof ReportText area
                    && area.getLength() > characters);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether both strips show linked passages: the panes then do so too.
    boolean showsRelations() {
        try {
            return onFx(() -> window.scene().getRoot().lookupAll(".overview").stream()
                    .allMatch(strip -> strip.lookupAll(".overview-mark").stream()
                            .anyMatch(mark -> mark instanceof Path path && !path.getElements().isEmpty())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is selected on one side.
    Span selection(Side side) throws Exception {
        return onFx(() -> Objects.requireNonNull(
                ((ReadingView) window.scene().getRoot().lookup(".reading-view")).selection(side)));
    }

    /// What has the keyboard.
    Node focused() throws Exception {
        return onFx(() -> window.scene().getFocusOwner());
    }

    /// Presses Tab, or Shift and Tab, as the toolkit takes it.
    void tab(boolean back) throws Exception {
        press(KeyCode.TAB, back, false, false);
    }

    /// All that the card of this discrepancy says; fails where the list does not show it.
    String cardOf(Finding finding) throws Exception {
        pulse();
        return onFx(() -> window.scene().getRoot().lookupAll("#findings .list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> card && finding.equals(card.getItem()))
                .map(Node::getAccessibleText).findFirst().orElseThrow());
    }

    SynopticWindow window() {
        return window;
    }

    /// The window once it has come to rest: two pictures one after the other are the same. What blinks is never at rest; then
    /// the last of some.
    Picture picture() throws Exception {
        Picture last = next();
        for (int i = 0; i < MOST_PICTURES; i++) {
            Picture now = next();
            if (StoredPicture.differing(StoredPicture.half(last), StoredPicture.half(now)) == 0) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Picture next() throws Exception {
        for (int i = 0; i < 3; i++) {
            pulse();
        }
        return onFx(() -> Picture.of(window.scene()));
    }

    @Override
    public void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        window.close();
    }
}
