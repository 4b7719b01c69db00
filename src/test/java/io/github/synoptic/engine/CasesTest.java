package io.github.synoptic.engine;

import io.github.synoptic.engine.Case.Expected;
import io.github.synoptic.engine.align.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The program says of each case what a careful editor says, but for the cases of `links-not-yet.txt`.
///
/// Those are told apart so that nobody takes them for solved: the test fails where one of them holds and still stands on the
/// list.
class CasesTest {
    static Stream<Case> cases() {
        return Case.all();
    }

    private static Set<String> notYet() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/cases/links-not-yet.txt")).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLinksAreThoseOfACarefulEditor(Case given) throws IOException {
        List<String> wrong = wrong(given);
        if (notYet().contains(given.name())) {
            assertThat(wrong).as("this case holds now: take it off links-not-yet.txt").isNotEmpty();
        } else {
            assertThat(wrong).isEmpty();
        }
    }

    /// What differs from the editor's answer, in words.
    private static List<String> wrong(Case given) {
        List<Link> links = given.compare().alignment().links();
        List<Expected.Linked> wanted = given.expected().stream().filter(Expected.Linked.class::isInstance)
                .map(Expected.Linked.class::cast).toList();
        List<String> wrong = new ArrayList<>();
        if (given.expected().contains(new Expected.NoLink()) || !wanted.isEmpty()) {
            links.stream().filter(l -> wanted.stream().noneMatch(w -> meets(w, l)))
                    .forEach(l -> wrong.add("extra: " + (l.a() + 1) + " " + (l.b() + 1)));
        }
        for (Expected.Linked want : wanted) {
            List<Link> found = links.stream().filter(l -> meets(want, l)).toList();
            if (found.isEmpty()) {
                wrong.add("missed: " + want);
            }
            found.stream().filter(l -> l.moved() != want.moved()).forEach(l -> wrong.add("moved or not: " + want));
            found.stream().filter(l -> !want.relation().isEmpty()
                    && !l.relation().name().toLowerCase(Locale.ROOT).equals(want.relation()))
                    .forEach(l -> wrong.add("relation: " + want));
        }
        return wrong;
    }

    private static boolean meets(Expected.Linked want, Link link) {
        return link.a() + 1 == want.a() && link.b() + 1 == want.b();
    }
}
