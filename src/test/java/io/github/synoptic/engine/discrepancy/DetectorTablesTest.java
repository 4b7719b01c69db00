package io.github.synoptic.engine.discrepancy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The tables of small cases, one for each kind: a sentence of A, one of B, and the words of both that an editor would
/// mark, or `-` where there is nothing to mark.
class DetectorTablesTest {
    private static final int FEWEST = 30;

    @TestFactory
    Stream<DynamicTest> eachCaseGivesWhatAnEditorWouldMark() {
        return Stream.of(Kind.values()).flatMap(kind -> cases(kind).stream()
                .map(row -> DynamicTest.dynamicTest(kind.label() + ": " + row.a + " / " + row.b,
                        () -> check(kind, row))));
    }

    @TestFactory
    Stream<DynamicTest> eachKindHasAsManyNearMissesAsHits() {
        return Stream.of(Kind.values()).map(kind -> DynamicTest.dynamicTest(kind.label(), () -> {
            List<Case> rows = cases(kind);
            long hits = rows.stream().filter(row -> !row.wantedA.equals("-")).count();
            assertThat(rows).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(hits).isBetween(rows.size() / 2L - 2, rows.size() / 2L + 2);
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachCaseTurnedRoundGivesTheMirror() {
        return Stream.of(Kind.values()).flatMap(kind -> cases(kind).stream()
                .map(row -> DynamicTest.dynamicTest(kind.label() + ": " + row.a, () -> {
                    Accounts accounts = Accounts.of(row.a, row.b);
                    List<String> turned = accounts.mirrored().compare().stream()
                            .map(d -> d.kind() + " " + d.b() + " " + d.a() + " " + d.confidence()).sorted().toList();
                    assertThat(turned).isEqualTo(accounts.compare().stream()
                            .map(d -> d.kind() + " " + d.a() + " " + d.b() + " " + d.confidence()).sorted().toList());
                })));
    }

    private static void check(Kind kind, Case row) {
        Accounts accounts = Accounts.of(row.a, row.b);
        List<String> found = accounts.compare().stream().filter(d -> d.kind() == kind && !d.style())
                .map(d -> accounts.a().words(d.a()) + " | " + accounts.b().words(d.b())).toList();
        assertThat(found).isEqualTo(row.wantedA.equals("-") ? List.of() : List.of(row.wantedA + " | " + row.wantedB));
    }

    private record Case(String a, String b, String wantedA, String wantedB) {}

    private static List<Case> cases(Kind kind) {
        String name = "/discrepancies/" + kind.label() + ".tsv";
        List<Case> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DetectorTablesTest.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", -1);
                rows.add(new Case(parts[0], parts[1], parts[2], parts[3]));
            }
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
        return rows;
    }
}
