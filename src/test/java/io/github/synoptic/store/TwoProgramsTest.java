package io.github.synoptic.store;

import io.github.synoptic.project.Edit;
import io.github.synoptic.project.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// Two programs on one project: one writes at a time, and neither loses an edit of its own or the other's.
class TwoProgramsTest {
    private static final int ATTEMPTS = 500;
    @TempDir
    Path folder;

    @Test
    void twoProgramsThatTryAThousandTimesLoseNoEdit() throws Exception {
        Path file = folder.resolve("p.synoptic");
        ProjectStore.create(file).close();
        Programs programs = new Programs(folder);
        Process one = programs.start(ContendingProgram.class, file, "one", ATTEMPTS);
        Process other = programs.start(ContendingProgram.class, file, "other", ATTEMPTS);
        CompletableFuture<List<String>> ofOne = CompletableFuture.supplyAsync(() -> told(one));
        List<String> told = new ArrayList<>(told(other));
        told.addAll(ofOne.get(5, TimeUnit.MINUTES));
        assertThat(told).hasSize(2 * ATTEMPTS);
        List<String> kept = told.stream().filter(line -> line.startsWith("kept ")).map(line -> line.substring(5))
                .toList();
        System.out.printf("%d attempts, %d edits kept, %d refused, 0 lost%n", told.size(), kept.size(),
                told.size() - kept.size());
        try (ProjectStore store = ProjectStore.open(file)) {
            assertThat(names(store.history())).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(store.verify()).isEmpty();
        }
        assertThat(kept).anyMatch(name -> name.startsWith("one")).anyMatch(name -> name.startsWith("other"));
    }

    private static List<String> names(History history) {
        return history.past().stream().map(step -> ((Edit.Rename) step.edit()).name()).toList();
    }

    private static List<String> told(Process program) {
        try (BufferedReader output = Programs.output(program)) {
            assertThat(output.readLine()).isEqualTo("ready");
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
            return output.readAllLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
