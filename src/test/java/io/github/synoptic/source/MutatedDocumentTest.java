package io.github.synoptic.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// Changes the corpus's documents by chance, always the same, and reads them. `mvn -Pfuzz verify` does it for longer.
class MutatedDocumentTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 20);

    @Test
    @Timeout(3600) // a hanging reader must end the build
    void noChangeBringsAnythingButAReportOrAProblem() throws IOException {
        List<Path> documents = Documents.all();
        assertThat(documents).hasSizeGreaterThan(40);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < documents.size(); i++) {
                long seed = round * 1000L + i;
                byte[] bytes = mutated(Files.readAllBytes(documents.get(i)), new Random(seed));
                try {
                    Readings.read(documents.get(i).getFileName().toString(), bytes);
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(documents.get(i) + " with seed " + seed, e);
                }
            }
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && mutated.length > 8; i++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mutated = Arrays.copyOf(mutated, at + 1);
                default -> {
                    int length = Math.min(1 + random.nextInt(64), mutated.length - at);
                    System.arraycopy(mutated, random.nextInt(mutated.length - length + 1), mutated, at, length);
                }
            }
        }
        return mutated;
    }
}
