package io.github.synoptic.project;

import io.github.synoptic.engine.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Undo steps back through the very projects that were there, and redo forth again.
class HistoryTest {
    private static final int EDITS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoingEverythingPassesEachProjectAgainAndRedoingToo(long seed) {
        MadeUpEdits edits = new MadeUpEdits(seed);
        List<Project> seen = new ArrayList<>();
        History history = History.of(Project.EMPTY);
        for (int i = 0; i < EDITS; i++) {
            seen.add(history.present());
            history = history.after(edits.next(history.present()));
        }
        History last = history;
        for (int i = EDITS - 1; i >= 0; i--) {
            history = history.undone();
            assertThat(history.present()).isEqualTo(seen.get(i));
        }
        assertThat(history.past()).isEmpty();
        for (int i = 0; i < EDITS; i++) {
            assertThat(history.present()).isEqualTo(seen.get(i));
            history = history.redone();
        }
        assertThat(history).isEqualTo(last);
    }

    @Test
    void anEditAfterAnUndoDropsWhatWasUndone() {
        History history = new MadeUpEdits(7).history(10).undone().undone();
        assertThat(history.nextEdit()).isNotNull();
        History after = history.after(new Edit.Rename("another way"));
        assertThat(after.future()).isEmpty();
        assertThat(after.redone()).isSameAs(after);
        assertThat(after.lastEdit()).isEqualTo(new Edit.Rename("another way"));
        assertThat(after.undone().present()).isEqualTo(history.present());
    }

    @Test
    void thereIsNothingBeforeTheBeginning() {
        History start = History.of(Project.EMPTY);
        assertThat(start.undone()).isSameAs(start);
        assertThat(start.redone()).isSameAs(start);
        assertThat(start.lastEdit()).isNull();
        assertThat(start.nextEdit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void aPairAndItsSwapShowTheSameWorkWithTheSidesExchanged(long seed) {
        MadeUpEdits edits = new MadeUpEdits(seed);
        Project project = Project.EMPTY;
        for (int i = 0; i < EDITS; i++) {
            project = edits.next(project).applyTo(project);
            for (Pair pair : project.work().keySet()) {
                assertThat(project.workOn(pair.swapped())).isEqualTo(project.workOn(pair).swapped());
                assertThat(project.workOn(pair).swapped().swapped()).isEqualTo(project.workOn(pair));
                assertThat(project.work()).doesNotContainKey(pair.swapped());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theNextIdIsNeverOneInUse(long seed) {
        MadeUpEdits edits = new MadeUpEdits(seed);
        Project project = Project.EMPTY;
        for (int i = 0; i < EDITS; i++) {
            project = edits.next(project).applyTo(project);
            Set<Integer> used = new HashSet<>(project.reports().keySet());
            for (PairWork work : project.work().values()) {
                for (int mark : work.marks().keySet()) {
                    assertThat(used.add(mark)).as("mark %d has an id of its own", mark).isTrue();
                }
            }
            assertThat(used).allMatch(lessThan(project.nextId()));
        }
    }

    private static java.util.function.Predicate<Integer> lessThan(int limit) {
        return id -> id < limit;
    }

    @Test
    void anEditThatNamesWhatIsNotThereIsRefused() {
        Project project = new Edit.AddReport(1, Report.of("One", "Text.")).applyTo(Project.EMPTY);
        Pair pair = new Pair(1, 2);
        for (Edit edit : List.of(new Edit.Open(pair), new Edit.RemoveReport(2), new Edit.Describe(2, "t", null, null),
                new Edit.Decide(pair, 9, Verdict.CONFIRMED), new Edit.Comment(pair, 9, "c"),
                new Edit.Erase(pair, 9), new Edit.Put(pair, new MadeUpEdits(1).mark(3)))) {
            assertThatThrownBy(() -> edit.applyTo(project)).as("%s", edit).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takingAReportOutClosesItsPairAndKeepsTheWork() {
        Project project = Project.EMPTY;
        MadeUpEdits edits = new MadeUpEdits(3);
        Pair pair = new Pair(1, 2);
        for (Edit edit : List.of(new Edit.AddReport(1, Report.of("One", "Text.")),
                new Edit.AddReport(2, Report.of("Two", "Text.")), new Edit.Open(pair),
                new Edit.Put(pair, edits.mark(3)))) {
            project = edit.applyTo(project);
        }
        Project without = new Edit.RemoveReport(2).applyTo(project);
        assertThat(without.open()).isNull();
        assertThat(without.workOn(pair)).isEqualTo(project.workOn(pair));
        assertThat(without.nextId()).isEqualTo(4);
    }

    @Test
    void aStepOfSeveralEditsIsDoneWholeOrNotAtAll() {
        History history = new MadeUpEdits(5).history(5);
        Edit bad = new Edit.Several(List.of(new Edit.Rename("half"), new Edit.RemoveReport(999)));
        assertThatThrownBy(() -> history.after(bad)).isInstanceOf(IllegalArgumentException.class);
        History after = history
                .after(new Edit.Several(List.of(new Edit.Rename("one"), new Edit.Rename("two"))));
        assertThat(after.present().name()).isEqualTo("two");
        assertThat(after.undone().present()).isEqualTo(history.present());
    }
}
