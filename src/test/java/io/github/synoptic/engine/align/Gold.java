package io.github.synoptic.engine.align;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Segmenter;
import io.github.synoptic.engine.text.Sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Pairs of reports linked by hand, kept outside the project: `NN_A.txt`, `NN_B.txt`, `NN.tsv` and `align*.tsv` in a folder.
/// Where several annotators worked, a link of all is asked for, and one of some is neither asked for nor punished.
///
/// @param name the pair's name
/// @param a report A
/// @param b report B
/// @param asked the asked links as pairs of gold sentences, `a,b`
/// @param allowed those and the links of one annotator only
/// @param goldA the gold sentences that each sentence of A covers
/// @param goldB the gold sentences that each sentence of B covers
record Gold(String name, SegmentedReport a, SegmentedReport b, Set<String> asked, Set<String> allowed,
        List<List<Integer>> goldA, List<List<Integer>> goldB) {

    /// Where the sets are, if they are there at all.
    static final Path FOLDER = Path.of("../shared/gold");

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<Gold> read(String set) {
        Path folder = FOLDER.resolve(set);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            List<List<String[]>> annotators = sorted.stream()
                    .filter(f -> f.getFileName().toString().matches("align.*\\.tsv")).map(Gold::rows).toList();
            return sorted.stream().map(f -> f.getFileName().toString()).filter(n -> n.endsWith("_A.txt"))
                    .map(n -> pair(folder, n.substring(0, n.length() - "_A.txt".length()), annotators)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Pairs of reports of different events in much the same formulas: nothing in them is asked for.
    static List<Gold> differentEvents() {
        List<SegmentedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolveSibling("reports"))) {
            files.sorted().forEach(file -> reports.add(report(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Gold> pairs = new ArrayList<>();
        for (int[] pair : new int[][]{{0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {2, 4}, {3, 4}}) {
            pairs.add(new Gold(pair[0] + "-" + pair[1], reports.get(pair[0]), reports.get(pair[1]), Set.of(), Set.of(),
                    none(reports.get(pair[0])), none(reports.get(pair[1]))));
        }
        return pairs;
    }

    private static List<List<Integer>> none(SegmentedReport report) {
        return report.sentences().stream().map(sentence -> List.<Integer>of()).toList();
    }

    /// Whether the program's link covers an asked one: 1, an allowed one: 0, or none: -1.
    int verdict(int sentenceA, int sentenceB) {
        int verdict = -1;
        for (int x : goldA.get(sentenceA)) {
            for (int y : goldB.get(sentenceB)) {
                String pair = x + "," + y;
                verdict = Math.max(verdict, asked.contains(pair) ? 1 : allowed.contains(pair) ? 0 : -1);
            }
        }
        return verdict;
    }

    private static Gold pair(Path folder, String name, List<List<String[]>> annotators) {
        Set<String> all = new HashSet<>();
        Set<String> some = new HashSet<>();
        for (int k = 0; k < annotators.size(); k++) {
            Set<String> links = new HashSet<>();
            for (String[] row : annotators.get(k)) {
                if (row[0].equals(name)) {
                    links.add(row[1] + "," + row[2]);
                }
            }
            some.addAll(links);
            if (k == 0) {
                all.addAll(links);
            } else {
                all.retainAll(links);
            }
        }
        SegmentedReport a = report(folder.resolve(name + "_A.txt"));
        SegmentedReport b = report(folder.resolve(name + "_B.txt"));
        Map<String, Map<Integer, String>> sentences = new HashMap<>();
        for (String[] row : rows(folder.resolve(name + ".tsv"))) {
            sentences.computeIfAbsent(row[0], key -> new java.util.TreeMap<>()).put(Integer.parseInt(row[1]),
                    row.length > 2 ? row[2] : "");
        }
        return new Gold(name, a, b, all, some, cover(a, sentences.getOrDefault("A", Map.of())),
                cover(b, sentences.getOrDefault("B", Map.of())));
    }

    private static SegmentedReport report(Path file) {
        try {
            return new Segmenter().segment(Report.of("", Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(l -> l.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The gold sentences that cover at least half of the shorter of the two, for each sentence of the program's.
    private static List<List<Integer>> cover(SegmentedReport report, Map<Integer, String> gold) {
        StringBuilder flat = new StringBuilder();
        List<Integer> owner = new ArrayList<>();
        Map<Integer, Integer> lengths = new HashMap<>();
        for (Sentence sentence : report.sentences()) {
            String ink = report.words(sentence.span()).replaceAll("\\s+", "");
            flat.append(ink);
            lengths.put(sentence.number(), ink.length());
            for (int i = 0; i < ink.length(); i++) {
                owner.add(sentence.number());
            }
        }
        List<List<Integer>> covered = new ArrayList<>();
        report.sentences().forEach(s -> covered.add(new ArrayList<>()));
        int from = 0;
        for (Map.Entry<Integer, String> entry : gold.entrySet()) {
            String ink = entry.getValue().replaceAll("\\s+", "");
            int at = flat.indexOf(ink, from);
            at = at < 0 ? flat.indexOf(ink) : at;
            if (ink.isEmpty() || at < 0) {
                continue;
            }
            from = at + ink.length();
            Map<Integer, Integer> shares = new HashMap<>();
            owner.subList(at, from).forEach(s -> shares.merge(s, 1, Integer::sum));
            shares.forEach((sentence, share) -> {
                if (2 * share >= Math.min(ink.length(), lengths.getOrDefault(sentence, 0))) {
                    covered.get(sentence).add(entry.getKey());
                }
            });
        }
        return covered;
    }
}
