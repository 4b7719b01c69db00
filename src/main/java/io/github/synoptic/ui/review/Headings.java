package io.github.synoptic.ui.review;

import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.common.Words;
import io.github.synoptic.ui.state.Filter;
import io.github.synoptic.ui.state.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what stands over the cards of the list where it is grouped: the passage or the kind, and how many there are.
final class Headings {
    /// How much of a passage's words is read: more than fit into the panel, in UTF-16 units.
    private static final int WORDS = 60;

    private Headings() {}

    /// A heading for the first card of each group, and nothing for the others.
    static List<String> of(List<Finding> findings, Filter.Order order, Review review, Messages messages) {
        return switch (order) {
            case PLACE, CONFIDENCE, WORDS -> findings.stream().map(finding -> "").toList();
            case KIND -> grouped(findings, Finding::kind,
                    (kind, count) -> messages.text("window.kind-count", messages.text("kind." + kind.label()), count));
            case STATE ->
                grouped(findings, Finding::verdict, (verdict, count) -> messages.text(ChipModel.key(verdict), count));
            case PASSAGE -> grouped(findings, finding -> Place.of(finding, review),
                    (place, count) -> passage(place, count, review, messages));
        };
    }

    private interface Writer<G> {
        String write(G group, long count);
    }

    private static <G> List<String> grouped(List<Finding> findings, Function<Finding, G> group, Writer<G> writer) {
        List<G> groups = findings.stream().map(group).toList();
        Map<G, Long> counts = groups.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            G here = groups.get(i);
            boolean first = i == 0 || !here.equals(groups.get(i - 1));
            headings.add(first ? writer.write(here, Objects.requireNonNull(counts.get(here))) : "");
        }
        return headings;
    }

    private static String passage(Place place, long count, Review review, Messages messages) {
        SegmentedReport a = review.comparison().a();
        if (place.a() >= a.sentences().size()) {
            return "";
        }
        Sentence sentence = a.sentences().get(place.a());
        String words = Words.oneLine(a.words(sentence.span()));
        return messages.text("window.passage-count", sentence.paragraph() + 1, count,
                words.substring(0, Math.min(WORDS, words.length())));
    }
}
