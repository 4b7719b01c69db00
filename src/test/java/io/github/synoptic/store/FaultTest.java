package io.github.synoptic.store;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import io.github.synoptic.project.MadeUpEdits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever write fails, the file is as it was or has the change, and the same change made again is there once.
class FaultTest {
    private static final int MOST_STATEMENTS = 60;
    @TempDir
    Path folder;

    private byte[] prepared() throws IOException {
        Path file = folder.resolve("prepared.synoptic");
        try (ProjectStore store = ProjectStore.create(file)) {
            for (var step : new MadeUpEdits(9).history(12).past().reversed()) {
                store.append(step.edit(), Map.of());
            }
            store.undo();
            store.undo();
        }
        return Files.readAllBytes(file);
    }

    private static List<Change> changes() {
        Edit edit = new Edit.Several(
                List.of(new Edit.AddReport(50, Report.of("Late", "A late report.")), new Edit.Rename("after a fault")));
        return List.of(new Change.Append(edit, Map.of()), new Change.Undo(), new Change.Redo());
    }

    @ParameterizedTest
    @EnumSource
    void aFaultAtAnyStatementLeavesTheOldStateOrTheNew(FaultyConnector.Fault fault) throws Exception {
        byte[] prepared = prepared();
        int faults = 0;
        for (Change change : changes()) {
            boolean failed = true;
            for (int statement = 0; failed && statement < MOST_STATEMENTS; statement++) {
                failed = survives(prepared, change, statement, fault);
                faults += failed ? 1 : 0;
            }
            assertThat(failed).as("the sweep came to an end").isFalse();
        }
        assertThat(faults).as("faults at BEGIN, each statement and COMMIT").isGreaterThanOrEqualTo(15);
    }

    /// Returns whether the statement was reached.
    private boolean survives(byte[] prepared, Change change, int statement, FaultyConnector.Fault fault)
            throws Exception {
        Path file = Files.write(folder.resolve("p.synoptic"), prepared);
        FaultyConnector connector = new FaultyConnector(fault);
        try (ProjectStore store = ProjectStore.open(file, connector)) {
            History before = store.history();
            History after = change.applyTo(before);
            connector.failAfter(statement);
            boolean saved = saves(store, change);
            boolean failed = connector.repair();
            assertThat(saved || store.history().equals(before)).isTrue();
            try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
                assertThat(reader.history()).isIn(saved ? List.of(after) : List.of(before, after));
            }
            if (!saved) {
                store.save(change);
            }
            assertThat(store.history()).isEqualTo(after);
            Edit next = new Edit.Rename("and on it goes");
            store.append(next, Map.of());
            try (ProjectStore reader = ProjectStore.openReadOnly(file)) {
                assertThat(reader.history()).isEqualTo(after.after(next));
                assertThat(reader.verify()).isEmpty();
            }
            return failed;
        }
    }

    private static boolean saves(ProjectStore store, Change change) {
        try {
            store.save(change);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
