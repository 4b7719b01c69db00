package io.github.synoptic.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import io.github.synoptic.project.Pair;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Share;
import io.github.synoptic.ui.state.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import static org.assertj.core.api.Assertions.assertThat;

/// Files dropped on the window from another program.
@InEveryLook
class DropTest {
    @TempDir
    Path home;
    private final Settings settings;

    DropTest(Settings.Theme theme, int width, int height) {
        settings = Settings.DEFAULT.withTheme(theme).withWindow(new Settings.Bounds(0, 0, width, height, false));
    }

    private List<Path> five() throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("assets", "samples"))) {
            samples.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".md")).sorted()
                    .forEach(files::add);
        }
        while (files.size() < 5) {
            Path other = home.resolve("other-" + files.size() + ".txt");
            Files.writeString(other, Files.readString(files.getFirst()) + "\n\nThe rain ended at noon " + files.size()
                    + " miles from the harbour.\n");
            files.add(other);
        }
        return files.subList(0, 5);
    }

    /// Lets go of these over a part of the window.
    private static void drop(WindowDriver window, String part, List<Path> files) throws Exception {
        Node node = window.find(part, Node.class);
        WindowDriver.onFx(() -> {
            Dragboard board = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            board.setContent(content);
            Event.fireEvent(node, new DragEvent(node, node, DragEvent.DRAG_DROPPED, board, 20, 20, 20, 20,
                    TransferMode.COPY, null, null, null));
            return true;
        });
    }

    private static AppState compared(WindowDriver window) throws Exception {
        return window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
    }

    @Test
    void fiveReportsDroppedAtOnceAreAllInTheProjectAndTheirMatrixIsInView() throws Exception {
        List<Path> files = five();
        try (WindowDriver window = new WindowDriver(home, settings)) {
            drop(window, ".start", files);
            AppState state = compared(window);
            assertThat(state.project().reports()).hasSize(5);
            assertThat(state.pair()).isEqualTo(new Pair(1, 2));
            assertThat(state.panel().tab()).isEqualTo(Tab.REPORTS);
            assertThat(window.says("#told")).isEqualTo("Opened 5 reports");
            window.until("all shares", now -> now.shares().values().stream().allMatch(Share::isKnown));
            window.pulse();
            for (int row = 1; row <= 5; row++) {
                for (int column = 1; column <= 5; column++) {
                    if (row != column) {
                        assertThat(window.says("#pair-" + row + "-" + column)).endsWith("%");
                    }
                }
            }
            window.does(new Action.Undo());
            assertThat(window.state().project().reports()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreTaken() throws Exception {
        Path empty = Files.writeString(home.resolve("empty.txt"), "");
        List<Path> files = new ArrayList<>(five().subList(0, 2));
        files.addFirst(empty);
        try (WindowDriver window = new WindowDriver(home, settings)) {
            window.does(new Action.LoadSamples());
            compared(window);
            drop(window, ".side-b.reading-pane", files);
            AppState state = window.until("the files", now -> now.banner() != null && now.waits().isEmpty());
            assertThat(window.says("#banner-text")).startsWith("One of 3 files could not be taken. ")
                    .contains("empty.txt");
            assertThat(state.project().reports()).as("the samples were there already").hasSize(3);
            assertThat(state.pair()).isEqualTo(new Pair(1, 3));
        }
    }
}
