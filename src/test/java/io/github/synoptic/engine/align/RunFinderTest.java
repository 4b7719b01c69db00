package io.github.synoptic.engine.align;

import org.junit.jupiter.api.Test;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class RunFinderTest {
    private static final int TERMS = 5;
    private static final TermWeights WEIGHTS = new TermWeights(new double[]{0.25, 0.5, 1, 0, 0.125}, new int[TERMS],
            new int[TERMS], new int[TERMS]);

    @Test
    void theHeaviestRunIsThatOfAllRunsWordByWord() {
        Random random = new Random(7);
        RunFinder finder = new RunFinder(WEIGHTS);
        for (int round = 0; round < 300; round++) {
            int[] one = sentence(random);
            for (int partner = 0; partner < 3; partner++) {
                int[] other = sentence(random);
                assertThat(finder.heaviest(one, other)).isEqualTo(slowly(one, other));
            }
        }
    }

    @Test
    void sentencesWithoutACommonWordHaveNoRun() {
        assertThat(new RunFinder(WEIGHTS).heaviest(new int[]{0, 1}, new int[]{2, 4})).isZero();
        assertThat(new RunFinder(WEIGHTS).heaviest(new int[0], new int[]{2})).isZero();
    }

    private static int[] sentence(Random random) {
        return random.ints(random.nextInt(14), 0, TERMS).toArray();
    }

    private static double slowly(int[] one, int[] other) {
        double heaviest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                double run = 0;
                for (int k = 0; i + k < one.length && j + k < other.length && one[i + k] == other[j + k]; k++) {
                    run += WEIGHTS.of(one[i + k]);
                }
                heaviest = Math.max(heaviest, run);
            }
        }
        return heaviest;
    }
}
