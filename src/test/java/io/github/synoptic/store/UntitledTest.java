package io.github.synoptic.store;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Work without a name is kept too.
class UntitledTest {
    @TempDir
    Path folder;
    private Untitled untitled;

    @BeforeEach
    void setUp() {
        untitled = new Untitled(folder.resolve("share/untitled"));
    }

    @Test
    void untitledWorkIsThereOnTheNextStart() throws ProblemException {
        try (ProjectStore store = untitled.open().store()) {
            store.append(new Edit.Rename("not yet named"), Map.of());
        }
        try (ProjectStore store = untitled.open().store()) {
            assertThat(store.history().present().name()).isEqualTo("not yet named");
            assertThat(untitled.isUntitled(store.path())).isTrue();
        }
    }

    @Test
    void aSecondProgramGetsUntitledWorkOfItsOwn() throws ProblemException {
        try (ProjectStore first = untitled.open().store(); ProjectStore second = untitled.open().store()) {
            assertThat(second.path()).isNotEqualTo(first.path());
            assertThat(second.isReadOnly()).isFalse();
            assertThat(untitled.existing()).hasSize(2);
        }
    }

    @Test
    void aDamagedOneIsToldAndLeftWhereItIs() throws IOException {
        ProjectStore.create(Files.createDirectories(folder.resolve("share/untitled")).resolve("untitled-1.synoptic"))
                .close();
        Path damaged = untitled.existing().getFirst();
        Files.writeString(damaged, "garbage ".repeat(1000));
        Opened opened = untitled.open();
        opened.store().close();
        assertThat(opened.notices()).containsExactly(new Problem.NotAProject(damaged.toString()));
        assertThat(opened.store().path()).isNotEqualTo(damaged);
        assertThat(damaged).hasContent("garbage ".repeat(1000));
    }

    @Test
    void workSavedUnderANameIsNoLongerUntitled() throws IOException {
        Path named = folder.resolve("named.synoptic");
        ProjectStore store = untitled.open().store();
        store.append(new Edit.Rename("kept"), Map.of());
        store.copyTo(named);
        untitled.discard(store);
        assertThat(untitled.existing()).isEmpty();
        try (ProjectStore kept = ProjectStore.open(named)) {
            assertThat(kept.history().present().name()).isEqualTo("kept");
            assertThatThrownBy(() -> untitled.discard(kept)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(named).exists();
    }

    @Test
    void aPlaceForWorkFromElsewhereIsOpenedNext() throws IOException {
        untitled.open().store().close();
        Path place = untitled.place();
        try (ProjectStore named = ProjectStore.create(folder.resolve("named.synoptic"))) {
            named.append(new Edit.Rename("from a stick"), Map.of());
            named.copyTo(place);
        }
        Files.setLastModifiedTime(untitled.existing().getLast(), FileTime.fromMillis(0));
        try (ProjectStore next = untitled.open().store()) {
            assertThat(next.path()).isEqualTo(place);
            assertThat(next.history().present().name()).isEqualTo("from a stick");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Untitled(file.resolve("untitled")).open()).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unwritable.class));
    }
}
