package io.github.synoptic.engine;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds for every pair of reports, shown on every case.
class CaseInvariantsTest {
    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCharacterThatIsNoWhiteSpaceStandsInExactlyOneSentenceAndOneToken(Case given) {
        Comparison comparison = given.compare();
        for (Side side : Side.values()) {
            SegmentedReport report = comparison.report(side);
            int[] sentences = new int[report.text().length()];
            int[] tokens = new int[report.text().length()];
            for (Sentence sentence : report.sentences()) {
                for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
                    sentences[i]++;
                }
                for (Token token : sentence.tokens()) {
                    assertThat(sentence.span().contains(token.span())).isTrue();
                    for (int i = token.span().start(); i < token.span().end(); i++) {
                        tokens[i]++;
                    }
                }
            }
            for (int i = 0; i < sentences.length; i++) {
                char c = report.text().charAt(i);
                if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                    assertThat(sentences[i]).as("sentences over character %d", i).isEqualTo(1);
                    assertThat(tokens[i]).as("tokens over character %d", i).isEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSentenceIsLinkedOrAlone(Case given) {
        Alignment alignment = given.compare().alignment();
        Comparison comparison = given.compare();
        Set<Integer> linkedA = new HashSet<>(alignment.links().stream().map(Link::a).toList());
        Set<Integer> linkedB = new HashSet<>(alignment.links().stream().map(Link::b).toList());
        assertThat(alignment.onlyA()).doesNotHaveDuplicates().noneMatch(linkedA::contains);
        assertThat(alignment.onlyB()).doesNotHaveDuplicates().noneMatch(linkedB::contains);
        assertThat(linkedA.size() + alignment.onlyA().size()).isEqualTo(comparison.a().sentences().size());
        assertThat(linkedB.size() + alignment.onlyB().size()).isEqualTo(comparison.b().sentences().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noQuotationThatIsGivenInOtherWordsIsOnlyInOneReport(Case given) {
        Comparison comparison = given.compare();
        assertThat(comparison.discrepancies())
                .filteredOn(d -> d.kind() == Kind.QUOTE && !d.style() && !comparison.alignment().links().isEmpty())
                .allMatch(d -> d.link() != null);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spansOfDiscrepanciesStandOnWordBounds(Case given) {
        Comparison comparison = given.compare();
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            assertThat(bounds(comparison.a(), discrepancy.a())).as("%s", discrepancy).isTrue();
            assertThat(bounds(comparison.b(), discrepancy.b())).as("%s", discrepancy).isTrue();
        }
    }

    private static boolean bounds(SegmentedReport report, Span span) {
        boolean starts = false;
        boolean ends = false;
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                starts |= token.span().start() == span.start();
                ends |= token.span().end() == span.end();
            }
        }
        return starts && ends;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comparingBWithAMirrorsAWithB(Case given) {
        Comparison straight = given.compare();
        Comparison turned = new Comparer().compare(given.b(), given.a(), Corrections.NONE);
        assertThat(turned.alignment().links().stream()
                .map(l -> List.<Object>of(l.b(), l.a(), l.relation(), l.moved(), l.score()))
                .toList()).containsExactlyInAnyOrderElementsOf(straight.alignment().links().stream()
                        .map(l -> List.<Object>of(l.a(), l.b(), l.relation(), l.moved(), l.score())).toList());
        assertThat(turned.discrepancies().stream()
                .map(d -> List.<Object>of(d.kind(), d.b(), d.a(), d.confidence(), d.style()))
                .toList()).containsExactlyInAnyOrderElementsOf(straight.discrepancies().stream()
                        .map(d -> List.<Object>of(d.kind(), d.a(), d.b(), d.confidence(), d.style())).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReportAgainstItselfIsAllVerbatimAndHasNoDiscrepancy(Case given) {
        Comparison self = new Comparer().compare(given.a(), given.a(), Corrections.NONE);
        assertThat(self.alignment().onlyA()).isEmpty();
        assertThat(self.alignment().onlyB()).isEmpty();
        assertThat(self.alignment().links()).filteredOn(l -> l.a() == l.b())
                .allMatch(l -> l.relation() == Relation.VERBATIM && !l.moved()).hasSize(self.a().sentences().size());
        assertThat(self.discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameInputGivesTheSameOutput(Case given) {
        assertThat(given.compare()).isEqualTo(given.compare());
    }
}
