package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What can be read of a damaged project goes into a new one, and the damaged one is not touched.
class RecovererTest {
    private static final int PAGE = 4096;
    private static final int EDITS = 150;
    @TempDir
    Path folder;
    private Path damaged;
    private Path rescued;
    private History history;

    @BeforeEach
    void setUp() throws ProblemException {
        damaged = folder.resolve("p.synoptic");
        rescued = folder.resolve("p (recovered).synoptic");
        MadeUpEdits edits = new MadeUpEdits(31);
        try (ProjectStore store = ProjectStore.create(damaged)) {
            store.append(new Edit.AddReport(1, Report.of("Long", "A sentence of a long report 🙂. ".repeat(2_000))),
                    Map.of());
            for (int i = 1; i < EDITS; i++) {
                store.append(edits.next(store.history().present()), Map.of());
            }
            store.undo();
            store.append(new Edit.Rename("written over the undone one"), Map.of());
            store.undo();
            history = store.history();
        }
    }

    private void overwrite(int page) throws IOException {
        try (FileChannel channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[PAGE]), (long) (page - 1) * PAGE);
        }
    }

    private Recoverer.Recovered recover() throws IOException {
        byte[] before = Files.readAllBytes(damaged);
        Recoverer.Recovered recovered = Recoverer.recover(damaged);
        assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
        return recovered;
    }

    @Test
    void aSoundProjectIsRecoveredWholeWithWhatWasUndone() throws IOException {
        assertThat(recover()).isEqualTo(new Recoverer.Recovered(rescued, EDITS, 0));
        try (ProjectStore store = ProjectStore.open(rescued)) {
            assertThat(store.history()).isEqualTo(history);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aProjectWithoutItsFirstPagesIsRecoveredWhole() throws IOException {
        overwrite(1);
        overwrite(2);
        assertThatThrownBy(() -> ProjectStore.open(damaged)).isInstanceOf(ProblemException.class);
        assertThat(recover()).isEqualTo(new Recoverer.Recovered(rescued, EDITS, 0));
        try (ProjectStore store = ProjectStore.open(rescued)) {
            assertThat(store.history().undone().redone().present()).isEqualTo(history.present());
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void whateverPageIsLostTheRestIsRecovered() throws IOException {
        byte[] sound = Files.readAllBytes(damaged);
        int pages = sound.length / PAGE;
        for (int page = 1; page <= pages; page++) {
            Files.write(damaged, sound);
            Files.deleteIfExists(rescued);
            overwrite(page);
            if (opens()) {
                continue;
            }
            try {
                Recoverer.Recovered recovered = recover();
                assertThat(recovered.edits() + recovered.lost()).isBetween(EDITS - 30, EDITS);
                ProjectStore.open(rescued).close();
            } catch (ProblemException e) {
                assertThat(e.problem()).as("page %d", page).isEqualTo(new Problem.DamagedProject(damaged.toString()));
            }
        }
    }

    private boolean opens() {
        try (ProjectStore store = ProjectStore.openReadOnly(damaged)) {
            return store.history().equals(history);
        } catch (ProblemException e) {
            return false;
        }
    }

    @Test
    void aTextHoldsNoProjectAndNothingIsWritten() throws IOException {
        Files.writeString(damaged, "This is no project. ".repeat(1_000));
        assertThatThrownBy(this::recover).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.DamagedProject(damaged.toString())));
        assertThat(rescued).doesNotExist();
    }

    @Test
    void aFileThatIsThereAlreadyIsNotOverwritten() throws IOException {
        Files.writeString(rescued, "mine");
        assertThat(recover().file()).isEqualTo(folder.resolve("p (recovered, 2).synoptic"));
        assertThat(rescued).hasContent("mine");
    }
}
