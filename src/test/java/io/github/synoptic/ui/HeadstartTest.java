package io.github.synoptic.ui;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is read and compared while the window is still being made.
class HeadstartTest {
    @TempDir
    Path folder;
    private Path a;
    private Path b;

    @BeforeEach
    void writeTwoReports() throws Exception {
        List<String> texts = new MadeUpReports(3).pair(2_000);
        a = Files.writeString(folder.resolve("a.txt"), texts.getFirst());
        b = Files.writeString(folder.resolve("b.txt"), texts.getLast());
    }

    @Test
    void theComparisonBegunIsTheOneThatWouldBeMadeAndTellsHowLongItTook() throws Exception {
        Headstart headstart = Headstart.on(List.of(a, b));
        Report one = headstart.read(a).report();
        Report other = headstart.read(b).report();
        Headstart.Made made = Objects.requireNonNull(headstart.compared(one, other, Corrections.NONE));
        assertThat(made.comparison()).isEqualTo(new Comparer().compare(one, other, Corrections.NONE));
        assertThat(made.millis()).isPositive();
    }

    @Test
    void itIsGivenOnceAndForTheseReportsOnly() throws Exception {
        Headstart headstart = Headstart.on(List.of(a, b));
        Report one = headstart.read(a).report();
        assertThat(headstart.compared(one, one, Corrections.NONE)).isNull();
        assertThat(headstart.compared(one, headstart.read(b).report(), Corrections.NONE)).isNull();
    }

    @Test
    void aFileThatCannotBeReadIsToldWhenItIsAskedFor() {
        Path missing = folder.resolve("missing.txt");
        Headstart headstart = Headstart.on(List.of(a, missing));
        assertThatThrownBy(() -> headstart.read(missing)).isInstanceOf(ProblemException.class);
    }
}
