package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Certainty, intent or status differs: will and may, planned and done, alleged or not, said and admitted.
final class ModalityDetector implements Detector {
    private static final int REACH = 5;
    private static final Set<String> PLAIN_SPEECH = Set.of("say", "stress", "report", "announce");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable modals = evidence.a().lexicon().list("modal");
        PhraseTable speech = evidence.a().lexicon().list("speech");
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (LinkedLines lines : evidence.links()) {
            predicates(evidence, lines, modals, found);
            verbs(evidence, lines, speech, matcher, found);
        }
        return found;
    }

    /// A modal word and where it stands.
    private record Modal(String value, int at) {}

    private static void predicates(Evidence evidence, LinkedLines lines, PhraseTable modals, List<Finding> found) {
        for (int i = 0; i < lines.a().size(); i++) {
            int j = lines.pairs().partner(i);
            if (j >= 0 && lines.a().isContent(i) && !lines.a().isNumber(i) && !lines.a().isCapital(i)) {
                Finding finding = predicate(evidence, lines, modals, i, j);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding predicate(Evidence evidence, LinkedLines lines, PhraseTable modals, int i, int j) {
        Modal x = modal(lines.a(), i, modals);
        Modal y = modal(lines.b(), j, modals);
        double weight = weight(x, y, lines.a(), i, lines.b(), j);
        double context = lines.context(lines.a().span(i, i + 1), lines.b().span(j, j + 1), 6);
        if (weight == 0 || context < 1) {
            return null;
        }
        Span a = lines.a().span(x == null ? i : x.at, i + 1);
        Span b = lines.b().span(y == null ? j : y.at, j + 1);
        double confidence = evidence.trust(lines) * Math.min(0.85, weight + 0.05 * context);
        return Finding.of(Kind.MODALITY, lines.link(), a, b, confidence, "modality");
    }

    private static double weight(@Nullable Modal x, @Nullable Modal y, Line a, int i, Line b, int j) {
        String first = x == null ? "" : x.value;
        String second = y == null ? "" : y.value;
        if (first.equals(second)) {
            return 0;
        }
        if (first.isEmpty() || second.isEmpty()) {
            String told = first.isEmpty() ? second : first;
            boolean isDone = first.isEmpty() ? isPast(a, i) : isPast(b, j);
            return switch (told) {
                case "doubt" -> 0.55;
                case "consider" -> 0.5;
                case "may" -> 0.35;
                case "plan", "will" -> isDone ? 0.5 : 0;
                default -> 0;
            };
        }
        Set<String> both = Set.of(first, second);
        if (both.equals(Set.of("may", "will")) || both.contains("doubt")) {
            return 0.45;
        }
        return both.contains("consider") || both.equals(Set.of("will", "must")) ? 0.35 : 0;
    }

    private static boolean isPast(Line line, int at) {
        return line.key(at).endsWith("ed") && !line.key(at - 1).equals("be");
    }

    private static @Nullable Modal modal(Line line, int at, PhraseTable modals) {
        int between = 0;
        for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
            if (!line.isWord(k) || between > 1) {
                return null;
            }
            PhraseTable.Match match = modals.at(line, k);
            if (match != null && k + match.length() <= at) {
                return new Modal(match.value(), k);
            }
            between += line.isContent(k) ? 1 : 0;
        }
        return null;
    }

    /// The same statement of the same speaker, plainly said here and claimed, admitted or denied there.
    private static void verbs(Evidence evidence, LinkedLines lines, PhraseTable speech, SpeakerMatcher matcher,
            List<Finding> found) {
        for (Statement x : evidence.a().statements(lines.link().a())) {
            for (Statement y : evidence.b().statements(lines.link().b())) {
                Span verbA = x.verb();
                Span verbB = y.verb();
                if (verbA == null || verbB == null || matcher.compare(x, y) == SpeakerMatcher.Answer.OTHER) {
                    continue;
                }
                String first = speech.value(lines.a().key(lines.a().tokenAt(verbA.start())));
                String second = speech.value(lines.b().key(lines.b().tokenAt(verbB.start())));
                double likeness = AttributionDetector.likeness(lines, x, y);
                if (first != null && second != null && isOtherClaim(first, second) && likeness >= 0.5) {
                    found.add(Finding.of(Kind.MODALITY, lines.link(), verbA, verbB,
                            evidence.trust(lines) * (0.2 + 0.4 * likeness), "modality.verb"));
                }
            }
        }
    }

    private static boolean isOtherClaim(String first, String second) {
        Set<String> strong = Set.of("claim", "admit", "deny", "confirm", "suggest");
        boolean isPlain = PLAIN_SPEECH.contains(first) || PLAIN_SPEECH.contains(second);
        return !first.equals(second) && (isPlain && (strong.contains(first) || strong.contains(second))
                || strong.contains(first) && strong.contains(second));
    }
}
