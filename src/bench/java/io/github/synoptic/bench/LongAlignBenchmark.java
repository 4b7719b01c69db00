package io.github.synoptic.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.github.synoptic.MadeUpReports;
import io.github.synoptic.engine.align.AlignOptions;
import io.github.synoptic.engine.align.Aligner;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Segmenter;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long two reports of a million words take to segment and align, each time by itself, in 3 GB.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "--sun-misc-unsafe-memory-access=allow"})
public class LongAlignBenchmark {
    /// Words in each report.
    @Param("1000000")
    public int words;
    private Report a = Report.of("A", "");
    private Report b = Report.of("B", "");

    /// Makes the reports.
    @Setup
    public void make() {
        List<String> pair = new MadeUpReports(8).pair(words);
        a = Report.of("A", pair.get(0));
        b = Report.of("B", pair.get(1));
    }

    /// Segmenting and aligning.
    @Benchmark
    public Alignment align() {
        Segmenter segmenter = new Segmenter();
        return new Aligner(AlignOptions.DEFAULT).align(segmenter.segment(a), segmenter.segment(b), Corrections.NONE);
    }
}
