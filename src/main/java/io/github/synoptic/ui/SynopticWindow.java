package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.project.Pair;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.common.Aside;
import io.github.synoptic.ui.common.Theme;
import io.github.synoptic.ui.common.Words;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Effect;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Panel;
import io.github.synoptic.ui.state.Tab;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The window: a stage, what it shows, and the loop of state and actions behind it. Made on the JavaFX thread.
public final class SynopticWindow {
    /// The size of the window on the first start, in pixels.
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /// Narrower or lower than this, the toolbar and the strip no longer fit, in pixels.
    private static final double SMALLEST_WIDTH = 760;
    private static final double SMALLEST_HEIGHT = 480;

    /// The sizes of the icons, in pixels: JavaFX takes the smaller one on Windows, the larger elsewhere.
    private static final List<Integer> ICONS = List.of(32, 128);
    /// How long the window stays where it is before that is kept.
    private static final Duration QUIET = Duration.seconds(1);
    /// How long a start is not yet felt as waiting.
    private static final Duration MOMENT = Duration.millis(400);

    private final Stage stage;
    private final Messages messages;
    private final EffectRunner runner;
    private final Dispatcher dispatcher;
    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Shell shell;
    private final Scene scene;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final @Nullable Path lastProject;
    /// What is to be brought into view again; null once it was, or once other reports are shown.
    private Settings.@Nullable View due;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private @Nullable Theme theme;
    /// Where the window is when it does not fill the screen; null until it was shown.
    private Settings.@Nullable Bounds usual;

    /// A window on this stage that keeps its work in these places.
    public SynopticWindow(Stage stage, Messages messages, Desktop desktop) {
        this(stage, messages, desktop, Headstart.none());
    }

    /// The same window, which takes what was begun with before.
    public SynopticWindow(Stage stage, Messages messages, Desktop desktop, Headstart headstart) {
        this.stage = stage;
        this.messages = messages;
        this.lastProject = desktop.known().lastProject();
        this.due = desktop.known().left().a() == 0 ? null : desktop.known().left();
        this.runner = new EffectRunner(desktop, headstart, this::dispatch);
        this.dispatcher = new Dispatcher(first(desktop.known()), this::show, this::perform);
        Theme.dressControls();
        this.commands = new Commands(dispatcher::state, this::dispatch, new StageDesk());
        this.shortcuts = new Shortcuts(commands, messages);
        this.shell = new Shell(messages, commands, shortcuts, desktop.version(), this::dispatch);
        Theme.loadFonts();
        this.scene = new Scene(new Region(), WIDTH, HEIGHT);
        // Before what it dresses: what stands in a scene is matched with its sheets at once.
        themeOf(desktop.known().theme()).applyTo(scene, sheet());
        scene.setRoot(shell);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Subscription system = Platform.getPreferences().colorSchemeProperty()
                .subscribe(() -> show(dispatcher.state()));
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        place(desktop.known().window());
        stage.setOnHiding(event -> {
            shell.leave();
            keep();
            // The system's colours outlive the window and would keep it.
            system.unsubscribe();
        });
        keepPlaces();
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> dispatch(EffectRunner.bug(0, e)));
        stage.setTitle("Synoptic");
    }

    private void show() {
        stage.show();
        shell.onceDrawn(() -> {
            runner.beginKeeping();
            // JavaFX scales them on its thread.
            new Aside("reading the icons").make(true, SynopticWindow::icons, stage.getIcons()::setAll);
        });
    }

    private static List<Image> icons() {
        return ICONS.stream().map(size -> "/io/github/synoptic/icons/synoptic-" + size + ".png")
                .map(icon -> new Image(Objects.requireNonNull(SynopticWindow.class.getResource(icon)).toString()))
                .toList();
    }

    private static AppState first(Settings known) {
        Look look = Look.FIRST.in(known.theme()).at((int) Math.round(known.zoom() * Look.USUAL)).linked(known.linked())
                .level(known.level()).across(known.measure()).lists(known.lists());
        Panel panel = Panel.FIRST.on(Tab.named(known.left().tab()));
        return AppState.EMPTY.with(look).with(panel).recently(known.recent());
    }

    /// Does this first and opens the window as soon as that is done, so that it is drawn once; or after a moment, if that
    /// takes longer.
    public void open(Action first) {
        moment.setOnFinished(event -> {
            show(dispatcher.state());
            show();
        });
        moment.play();
        dispatch(first);
        if (isOpening()) {
            show(dispatcher.state());
        }
        if (isOpening() && bringsReports(first)) {
            shell.prepare(dispatcher.state());
        }
    }

    private boolean bringsReports(Action first) {
        return switch (first) {
            case Action.NewProject(List<Path> files) -> !files.isEmpty();
            case Action.OpenProject open -> true;
            case Action.Restore restore -> due != null;
            default -> false;
        };
    }

    private boolean isOpening() {
        return moment.getStatus() == Animation.Status.RUNNING;
    }

    /// Puts the window before all others.
    public void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Puts the window where it was, unless that screen is gone.
    private void place(Settings.@Nullable Bounds bounds) {
        if (bounds == null
                || Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).isEmpty()) {
            return;
        }
        usual = bounds;
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /// Where the window is, and what is in view, is kept once it has been left so for a while, so that a crash does not
    /// lose it.
    private void keepPlaces() {
        quiet.setOnFinished(event -> {
            if (stage.isShowing()) {
                keep();
            }
        });
        shell.reading().whenScrolled(quiet::playFromStart);
        for (var property : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty())) {
            property.subscribe(place -> quiet.playFromStart());
        }
        stage.maximizedProperty().subscribe(maximized -> quiet.playFromStart());
    }

    private void keep() {
        perform(new Effect.KeepBounds(bounds()));
        AppState state = dispatcher.state();
        if (due == null && state.pair() != null) {
            perform(new Effect.KeepView(view(state.panel().tab(), state.pair())));
        }
    }

    private Settings.View view(Tab tab, Pair pair) {
        return new Settings.View(tab.name(), pair.a(), pair.b(), shell.reading().top(Side.A),
                shell.reading().top(Side.B));
    }

    /// Shows what was in view when the window was closed, once the same two reports of the same project are there.
    private void comeBack(AppState state) {
        Pair pair = state.pair();
        Settings.View view = due;
        if (view != null && pair != null) {
            due = null;
            if (pair.equals(new Pair(view.a(), view.b())) && Objects.equals(state.keeping().file(), lastProject)) {
                shell.comeBack(view);
            }
        }
    }

    /// Where the window is; of one that fills the screen, where it goes back to.
    private Settings.Bounds bounds() {
        Settings.Bounds known = usual;
        boolean elsewhere = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        if (known == null || !elsewhere) {
            known = new Settings.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            usual = known;
        }
        return new Settings.Bounds(known.x(), known.y(), known.width(), known.height(), stage.isMaximized());
    }

    /// The state of the window.
    public AppState state() {
        return dispatcher.state();
    }

    /// The scene in the window.
    public Scene scene() {
        return scene;
    }

    /// Takes an action; on the JavaFX thread alone.
    public void dispatch(Action action) {
        dispatcher.dispatch(action);
    }

    /// Writes what is still to be written and closes the project. Waits for the disk.
    public void close() {
        runner.close();
    }

    private void show(AppState state) {
        if (isOpening() && (!state.waits().isEmpty() || state.compared().running())) {
            return;
        }
        Theme wanted = themeOf(state.look().theme());
        if (wanted != theme) {
            theme = wanted;
            wanted.applyTo(scene, sheet());
        }
        shell.show(state, wanted);
        comeBack(state);
        quiet.playFromStart();
        stage.setTitle(ToolbarModel.of(state, messages).project() + " – Synoptic");
        if (isOpening()) {
            moment.stop();
            show();
        }
    }

    private static String sheet() {
        return Objects.requireNonNull(SynopticWindow.class.getResource("window.css")).toExternalForm();
    }

    private static Theme themeOf(Settings.Theme choice) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    private void perform(Effect effect) {
        switch (effect) {
            // In a turn of its own: what is shown and where it is scrolled to would block the thread together.
            case Effect.OnScreen onScreen -> Platform.runLater(() -> shell.perform(onScreen));
            case Effect.EndCompare end -> runner.endCompare();
            case Effect.InBackground inBackground -> runner.run(inBackground);
            case Effect.InOrder inOrder -> runner.run(inOrder);
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        // A field in the bars or the strip says itself what it is left with; a page is left as it is.
        if (event.getCode() == KeyCode.ESCAPE && (!typing || dispatcher.state().form().isPage())) {
            commands.escape();
            event.consume();
            return;
        }
        boolean covered = dispatcher.state().form().covers();
        for (Shortcut shortcut : shortcuts.all()) {
            boolean works = switch (shortcut.when()) {
                case READING -> !typing && !covered;
                case NOT_TYPING -> !typing;
                case ALWAYS -> true;
            };
            if (works && shortcut.matches(event)) {
                event.consume();
                shortcut.action().run();
                return;
            }
        }
    }

    /// What the commands need of this window.
    private final class StageDesk implements Commands.Desk {
        @Override
        public @Nullable Span selection(Side side) {
            return shell.reading().selection(side);
        }

        @Override
        public @Nullable Span passage(Side side) {
            return dispatcher.state().passageAt(side, shell.reading().at(side));
        }

        @Override
        public Side side() {
            return shell.reading().side();
        }

        @Override
        public @Nullable Path choose(FileChoice choice) {
            return choice.ask(stage, messages);
        }

        @Override
        public @Nullable Path choose(NoteFormat format) {
            String name = ToolbarModel.of(dispatcher.state(), messages).project().replaceAll("[^\\p{L}\\p{N} _-]", "");
            return FileChoice.askForNote(format, name.isBlank() ? "note" : name.strip(), stage, messages);
        }

        @Override
        public String language() {
            String language = messages.locale().getLanguage();
            return NoteOptions.LANGUAGES.contains(language) ? language : NoteOptions.LANGUAGES.getFirst();
        }

        @Override
        public void goToOtherSide() {
            shell.goToOtherSide(dispatcher.state());
        }

        @Override
        public boolean copy() {
            return shell.reading().copy();
        }

        @Override
        public void openMenu() {
            shell.reading().openMenu();
        }

        @Override
        public String words(Side side) {
            Report report = dispatcher.state().report(side);
            Span span = selection(side);
            return report == null || span == null
                    ? ""
                    : Words.oneLine(report.text().substring(span.start(), span.end()));
        }

        @Override
        public void toggleFullScreen() {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
