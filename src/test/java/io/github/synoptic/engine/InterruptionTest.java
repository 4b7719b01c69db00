package io.github.synoptic.engine;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A comparison that nobody waits for any more ends.
class InterruptionTest {
    @Test
    void anInterruptedComparisonEndsWithoutAResult() {
        List<String> texts = new MadeUpReports(8).pair(2_000);
        FutureTask<Comparison> task = new FutureTask<>(() -> new Comparer().compare(Report.of("A", texts.get(0)),
                Report.of("B", texts.get(1)), Corrections.NONE));
        Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            task.run();
        });
        assertThatThrownBy(() -> task.get(60, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }
}
