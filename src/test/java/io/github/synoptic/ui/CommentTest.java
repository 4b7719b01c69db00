package io.github.synoptic.ui;

import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// What is typed as a comment is kept without being asked for.
class CommentTest {
    @TempDir
    Path home;
    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowDriver(home, Settings.DEFAULT);
        window.does(new Action.LoadSamples());
        window.until("the comparison", state -> state.review() != null && state.waits().isEmpty());
        window.untilTheListsAreThere();
        window.press(KeyCode.F8);
        window.press(KeyCode.C);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TextField field() throws Exception {
        return window.find("#comment-field", TextField.class);
    }

    private void types(String words) throws Exception {
        TextField field = field();
        WindowDriver.onFx(() -> {
            field.setText(words);
            return true;
        });
    }

    private static List<String> comments(AppState state) {
        Review review = Objects.requireNonNull(state.review());
        return review.findings().stream().map(Finding::comment).filter(comment -> !comment.isEmpty()).toList();
    }

    @Test
    void afterAPauseItIsOnTheDiskAndTypingGoesOn() throws Exception {
        types("Who counted");
        window.until("the comment on the disk",
                state -> comments(state).equals(List.of("Who counted")) && state.keeping().waiting() == 0);
        assertThat(window.state().form()).isInstanceOf(Form.Comment.class);
        assertThat(WindowDriver.onFx(field()::isFocused)).isTrue();
        types("Who counted the boats?");
        window.press(KeyCode.ENTER);
        assertThat(comments(window.state())).containsExactly("Who counted the boats?");
        assertThat(window.state().form()).isEqualTo(new Form.None());
    }

    @Test
    void whereTheFieldIsLeftItIsKeptAtOnceAndTheFieldCloses() throws Exception {
        types("Left for the list");
        Node list = window.find("#findings", Node.class);
        WindowDriver.onFx(() -> {
            list.requestFocus();
            return true;
        });
        assertThat(comments(window.state())).containsExactly("Left for the list");
        assertThat(window.state().form()).isEqualTo(new Form.None());
        assertThat(WindowDriver.onFx(list::isFocused)).isTrue();
    }

    @Test
    void whereAnotherDiscrepancyIsChosenItStaysWithItsOwn() throws Exception {
        Finding commented = Objects.requireNonNull(window.state().choice().chosenFinding());
        types("On the first");
        window.does(new Action.StepFinding(1, false));
        Finding other = Objects.requireNonNull(window.state().choice().chosenFinding());
        assertThat(other.comment()).isEmpty();
        Review review = Objects.requireNonNull(window.state().review());
        assertThat(review.findings().stream().filter(finding -> finding.a().equals(commented.a())
                && finding.kind() == commented.kind())).extracting(Finding::comment).contains("On the first");
        assertThat(comments(window.state())).hasSize(1);
        assertThat(window.state().form()).isEqualTo(new Form.None());
    }

    @Test
    void escapeTakesBackWhatWasTyped() throws Exception {
        types("Not this");
        window.until("the comment", state -> comments(state).equals(List.of("Not this")));
        window.press(KeyCode.ESCAPE);
        assertThat(comments(window.state())).isEmpty();
        assertThat(window.state().form()).isEqualTo(new Form.None());
    }

    @Test
    void closingTheWindowKeepsIt() throws Exception {
        types("The last words");
        window.close();
        window = new WindowDriver(home, Settings.DEFAULT);
        window.until("the comment",
                state -> state.review() != null && comments(state).equals(List.of("The last words")));
    }
}
