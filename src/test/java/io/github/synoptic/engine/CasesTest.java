package io.github.synoptic.engine;

import io.github.synoptic.engine.Case.Expected;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.text.Span;
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

/// The program says of each case what a careful editor says, but for the cases of `links-not-yet.txt` and
/// `discrepancies-not-yet.txt`.
///
/// Those are told apart so that nobody takes them for solved: the test fails where one of them holds and still stands on its
/// list.
class CasesTest {
    static Stream<Case> cases() {
        return Case.all();
    }

    private static Set<String> notYet(String list) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/cases", list)).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLinksAreThoseOfACarefulEditor(Case given) throws IOException {
        check(given, wrongLinks(given), "links-not-yet.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDiscrepanciesAreThoseOfACarefulEditor(Case given) throws IOException {
        check(given, wrongDiscrepancies(given), "discrepancies-not-yet.txt");
    }

    private static void check(Case given, List<String> wrong, String list) throws IOException {
        if (notYet(list).contains(given.name())) {
            assertThat(wrong).as("this case holds now: take it off " + list).isNotEmpty();
        } else {
            assertThat(wrong).isEmpty();
        }
    }

    /// What differs from the editor's answer, in words.
    private static List<String> wrongDiscrepancies(Case given) {
        Comparison found = given.compare();
        List<String> wrong = new ArrayList<>();
        for (Expected expected : given.expected()) {
            if (expected instanceof Expected.Differs want
                    && found.discrepancies().stream().noneMatch(d -> meets(want, d, found))) {
                wrong.add("missed: " + want);
            }
            if (expected instanceof Expected.None none) {
                found.discrepancies().stream().filter(d -> !d.style())
                        .filter(d -> none.kind().equals("discrepancy") || d.kind().label().equals(none.kind()))
                        .forEach(d -> wrong.add("extra: " + d.kind().label() + " " + d.a().in(found.a().text()) + " / "
                                + d.b().in(found.b().text())));
            }
        }
        return wrong;
    }

    /// Whether the kind is the same and the spans touch the words on both sides, wherever these stand.
    private static boolean meets(Expected.Differs want, Discrepancy found, Comparison in) {
        return found.kind().label().equals(want.kind()) && found.style() == want.style()
                && touches(in.a().text(), want.a(), found.a()) && touches(in.b().text(), want.b(), found.b());
    }

    private static boolean touches(String text, String words, Span span) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (new Span(at, at + words.length()).overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /// What differs from the editor's answer, in words.
    private static List<String> wrongLinks(Case given) {
        List<Link> links = given.compare().alignment().links();
        List<Expected.Linked> wanted = given.expected().stream().filter(Expected.Linked.class::isInstance)
                .map(Expected.Linked.class::cast).toList();
        boolean tellsMoved = wanted.stream().anyMatch(Expected.Linked::moved);
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
            found.stream().filter(l -> tellsMoved && l.moved() != want.moved())
                    .forEach(l -> wrong.add("moved or not: " + want));
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
