package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The statements of two reports side by side.
class StatementPairerTest {
    private static final String A = """
            The storm broke nine piers and sank 40 boats on the northern coast, the Harbour Office said in Arlen on Friday. \
            The mayor, Mara Holt, said the town would rebuild every pier by the summer.""";
    private static final String B = """
            The town of Arlen would rebuild every pier by the summer, the mayor, Mara Holt, said on Friday, and the storm \
            had sunk 40 boats and broken nine piers on the northern coast, according to the Harbour Office.""";

    @Test
    void eachStatementStandsBesideTheOneWithTheSameWords() {
        List<String> rows = rows(A, B);
        assertThat(rows).contains("Harbour Office | Harbour Office", "Mara Holt | Mara Holt");
    }

    @Test
    void theSidesExchangedGiveTheSameRows() {
        assertThat(rows(B, A)).containsExactlyInAnyOrderElementsOf(rows(A, B));
    }

    @Test
    void everyStatementStandsInOneRow() {
        Comparison comparison = compare(A, B);
        List<StatementPair> pairs = comparison.statements();
        assertThat(pairs.stream().map(StatementPair::a).filter(s -> s != null).toList())
                .containsExactlyElementsOf(comparison.mentionsA().statements());
        assertThat(pairs.stream().map(StatementPair::b).filter(s -> s != null).toList())
                .containsExactlyInAnyOrderElementsOf(comparison.mentionsB().statements());
    }

    private static Comparison compare(String a, String b) {
        return new Comparer().compare(Report.of("A", a), Report.of("B", b), Corrections.NONE);
    }

    private static List<String> rows(String a, String b) {
        return compare(a, b).statements().stream().map(pair -> speaker(pair.a()) + " | " + speaker(pair.b()))
                .toList();
    }

    private static @Nullable String speaker(@Nullable Statement statement) {
        return statement == null ? "-" : statement.speaker();
    }
}
