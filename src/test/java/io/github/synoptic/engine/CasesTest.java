package io.github.synoptic.engine;

import io.github.synoptic.engine.Case.Expected;
import io.github.synoptic.engine.align.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The program says of each case what a careful editor says.
class CasesTest {
    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLinksAreThoseOfACarefulEditor(Case given) {
        List<Link> links = given.compare().alignment().links();
        List<Expected.Linked> wanted = given.expected().stream().filter(Expected.Linked.class::isInstance)
                .map(Expected.Linked.class::cast).toList();
        if (given.expected().contains(new Expected.NoLink())) {
            assertThat(links).isEmpty();
        }
        if (!wanted.isEmpty()) {
            assertThat(links.stream().map(l -> (l.a() + 1) + " " + (l.b() + 1)))
                    .containsExactlyInAnyOrderElementsOf(wanted.stream().map(w -> w.a() + " " + w.b()).toList());
        }
        for (Expected.Linked want : wanted) {
            Link link = links.stream().filter(l -> l.a() + 1 == want.a() && l.b() + 1 == want.b()).findFirst()
                    .orElseThrow();
            assertThat(link.moved()).as("moved: %s", want).isEqualTo(want.moved());
            if (!want.relation().isEmpty()) {
                assertThat(link.relation().name().toLowerCase(Locale.ROOT)).as("%s", want).isEqualTo(want.relation());
            }
        }
    }
}
