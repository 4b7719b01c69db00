package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.mention.Name;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the detectors look at: both accounts, their links with the words paired, and who is who on both sides.
final class Evidence {
    private final Account a;
    private final Account b;
    private final List<LinkedLines> links = new ArrayList<>();
    private final Map<Integer, Map<Integer, LinkedLines>> byPair = new HashMap<>();
    private final Entities entities;
    private final boolean areLinked;
    private final DiscrepancyOptions options;

    Evidence(Account a, Account b, Alignment alignment, DiscrepancyOptions options) {
        this.a = a;
        this.b = b;
        this.options = options;
        for (Link link : alignment.links()) {
            if (!hasTwin(link.a(), link.b())) {
                LinkedLines lines = new LinkedLines(link, a.line(link.a()), b.line(link.b()));
                links.add(lines);
                byPair.computeIfAbsent(link.a(), sentence -> new TreeMap<>()).put(link.b(), lines);
            }
        }
        areLinked = !alignment.links().isEmpty();
        entities = new Entities(a, b, links, areLinked);
    }

    Account a() {
        return a;
    }

    Account b() {
        return b;
    }

    DiscrepancyOptions options() {
        return options;
    }

    Entities entities() {
        return entities;
    }

    /// The links between sentences of which neither stands word for word in the other account: what is told there in the
    /// same words does not disagree.
    List<LinkedLines> links() {
        return links;
    }

    /// Whether some sentences are linked: what else the reports tell may then be set against each other too.
    boolean areOfOneEvent() {
        return areLinked;
    }

    /// The link between two sentences, or null.
    @Nullable
    LinkedLines linked(int sentenceOfA, int sentenceOfB) {
        return linked(sentenceOfA).get(sentenceOfB);
    }

    /// The links of a sentence of A, by the sentence of B.
    Map<Integer, LinkedLines> linked(int sentenceOfA) {
        return byPair.getOrDefault(sentenceOfA, Map.of());
    }

    /// Whether a sentence of A stands word for word in B, or one of B in A.
    boolean hasTwin(int sentenceOfA, int sentenceOfB) {
        return b.has(a, sentenceOfA) || a.has(b, sentenceOfB);
    }

    /// How much a link is to be trusted as ground for a finding, 0 to 1.
    double trust(LinkedLines lines) {
        double likeness = lines.likeness();
        return Math.min(1,
                options.trustAtZero() + (1 - options.trustAtZero()) * Math.max(likeness, lines.link().score() - 0.3));
    }

    /// Whether the two names stand for one.
    boolean isSame(Name nameOfA, Name nameOfB) {
        return entities.isSame(nameOfA.entity(), nameOfB.entity());
    }
}
