package io.github.synoptic.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;

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

import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long other programs' ways take on the same texts, as far as they get in a minute: each time by itself, once warm. Neither finds reworded passages; the word diff finds no moved ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "-Xss64m", "--sun-misc-unsafe-memory-access=allow"})
public class CollationBenchmark {
    /// Words in each report.
    @Param({"1000", "10000"})
    public int words;
    private String a = "";
    private String b = "";

    /// Makes the reports.
    @Setup
    public void make() {
        List<String> pair = new MadeUpReports(8).pair(words);
        a = pair.get(0);
        b = pair.get(1);
    }

    /// A word diff by Myers' algorithm in linear space.
    @Benchmark
    public Patch<String> wordDiff() {
        return DiffUtils.diff(List.of(a.split("\\s+")), List.of(b.split("\\s+")), new MyersDiffWithLinearSpace<String>());
    }

    /// CollateX with Dekker's aligner.
    @Benchmark
    public VariantGraph collate() {
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, new SimpleWitness("A", a),
                new SimpleWitness("B", b));
        return graph;
    }
}
