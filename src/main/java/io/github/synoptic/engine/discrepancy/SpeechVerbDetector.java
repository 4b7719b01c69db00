package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The same thing is said here, and claimed, admitted, confirmed or denied there.
final class SpeechVerbDetector implements Detector {
    private static final int TELLER_REACH = 9;
    private static final double TELLER_CONTEXT = 1.2;
    private static final double TELLER = 0.45;
    /// Verbs that take no stand to what is said.
    private static final Set<String> PLAIN_SPEECH = Set.of("say", "stress", "report", "announce");
    /// Verbs that take one.
    private static final Set<String> STANDS = Set.of("claim", "admit", "deny", "confirm", "vow", "threaten");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        PhraseTable speech = evidence.a().lexicon().list("speech");
        PhraseTable doubtful = evidence.a().lexicon().list("doubtfulSpeech");
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (LinkedLines lines : evidence.links()) {
            verbs(evidence, lines, speech, matcher, found);
            tellers(evidence, lines, speech, doubtful, found);
        }
        return found;
    }

    /// Verbs of speech that take other stands, of the same people, where no statement was made out: "three women who claimed
    /// that" and "three women who said that".
    private static void tellers(Evidence evidence, LinkedLines lines, PhraseTable speech, PhraseTable doubtful,
            List<Finding> found) {
        int i = onlyVerb(lines.a(), speech);
        int j = onlyVerb(lines.b(), speech);
        if (i < 0 || j < 0 || doubtful.has(lines.a().key(i)) || doubtful.has(lines.b().key(j))) {
            return;
        }
        String first = Objects.requireNonNull(speech.value(lines.a().key(i)));
        String second = Objects.requireNonNull(speech.value(lines.b().key(j)));
        Span a = lines.a().span(i, i + 1);
        Span b = lines.b().span(j, j + 1);
        boolean isDenial = first.equals("deny") || second.equals("deny");
        if (!isDenial && isOtherClaim(first, second) && lines.context(a, b, TELLER_REACH) >= TELLER_CONTEXT) {
            found.add(Finding.of(Kind.MODALITY, lines.link(), a, b, evidence.trust(lines) * TELLER, "modality.verb"));
        }
    }

    /// The only verb of speech in a line; -1 where there is none or more than one.
    private static int onlyVerb(Line line, PhraseTable speech) {
        int found = -1;
        for (int i = 0; i < line.size(); i++) {
            if (speech.has(line.key(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /// The same statement of the same speaker, plainly said here and claimed, admitted or denied there.
    private static void verbs(Evidence evidence, LinkedLines lines, PhraseTable speech, SpeakerMatcher matcher,
            List<Finding> found) {
        Negations negations = Negations.of(evidence.a().lexicon());
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
                boolean isSame = "deny".equals(first) && negations.isIn(lines.b(), y.span())
                        || "deny".equals(second) && negations.isIn(lines.a(), x.span());
                if (first != null && second != null && isOtherClaim(first, second) && likeness >= 0.5 && !isSame) {
                    found.add(Finding.of(Kind.MODALITY, lines.link(), verbA, verbB,
                            evidence.trust(lines) * (0.2 + 0.4 * likeness), "modality.verb"));
                }
            }
        }
    }

    private static boolean isOtherClaim(String first, String second) {
        boolean isPlain = PLAIN_SPEECH.contains(first) || PLAIN_SPEECH.contains(second);
        return !first.equals(second) && (isPlain && (STANDS.contains(first) || STANDS.contains(second))
                || STANDS.contains(first) && STANDS.contains(second));
    }
}
