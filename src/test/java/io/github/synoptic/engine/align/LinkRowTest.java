package io.github.synoptic.engine.align;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// Both texts side by side, in rows.
class LinkRowTest {
    private static Link link(int a, int b, boolean moved) {
        return new Link(a, b, Relation.PARTIAL, moved, 0.5, false, List.of());
    }

    @Test
    void whatIsLinkedInOrderStandsAtOneHeightAndTheRestAlone() {
        Link first = link(1, 0, false);
        Link second = link(2, 0, false);
        assertThat(LinkRow.of(List.of(link(0, 2, true), first, second), 0, 4, 0, 3)).containsExactly(
                new LinkRow(0, 1, 0, 0, List.of()), new LinkRow(1, 3, 0, 1, List.of(first, second)),
                new LinkRow(3, 4, 1, 1, List.of()), new LinkRow(4, 4, 1, 3, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everySentenceStandsInOneRowAndTheRowsFollowBothTexts(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int sizeA = 1 + random.nextInt(12);
            int sizeB = 1 + random.nextInt(12);
            List<Link> links = new ArrayList<>();
            for (int i = random.nextInt(14); i > 0; i--) {
                links.add(link(random.nextInt(sizeA), random.nextInt(sizeB), random.nextInt(4) == 0));
            }
            links.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
            int a = 0;
            int b = 0;
            for (LinkRow row : LinkRow.of(links, 0, sizeA, 0, sizeB)) {
                assertThat(row.fromA()).isEqualTo(a);
                assertThat(row.fromB()).isEqualTo(b);
                a = row.untilA();
                b = row.untilB();
            }
            assertThat(a).isEqualTo(sizeA);
            assertThat(b).isEqualTo(sizeB);
        }
    }
}
