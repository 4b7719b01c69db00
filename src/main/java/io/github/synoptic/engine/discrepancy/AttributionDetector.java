package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The same statement credited to different speakers.
final class AttributionDetector implements Detector {
    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (LinkedLines lines : evidence.links()) {
            for (Statement x : evidence.a().statements(lines.link().a())) {
                for (Statement y : evidence.b().statements(lines.link().b())) {
                    Finding finding = compare(evidence, lines, x, y, matcher);
                    if (finding != null) {
                        found.add(finding);
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable Finding compare(Evidence evidence, LinkedLines lines, Statement x, Statement y,
            SpeakerMatcher matcher) {
        double likeness = likeness(lines, x, y);
        if (likeness < evidence.options().statementLikeness()) {
            return null;
        }
        SpeakerMatcher.Answer answer = matcher.compare(x, y);
        Span creditA = credit(evidence.a(), x);
        Span creditB = credit(evidence.b(), y);
        String speakerA = Objects.requireNonNullElse(x.speaker(), "");
        String speakerB = Objects.requireNonNullElse(y.speaker(), "");
        return switch (answer) {
            case OTHER -> Finding.of(Kind.ATTRIBUTION, lines.link(), creditA, creditB, 0.3 + 0.6 * likeness,
                    "attribution", speakerA + " | " + speakerB);
            case DESCRIBED -> Finding.of(Kind.ROLE, lines.link(), creditA, creditB, 0.3 + 0.3 * likeness,
                    "role.speaker");
            default -> null;
        };
    }

    /// The words of the sentence that credit it; the words said where there are none.
    private static Span credit(Account account, Statement statement) {
        Span speaker = statement.speakerSpan();
        Span source = statement.source();
        Span sentence = account.line(statement.sentence()).sentence().span();
        if (speaker != null && sentence.contains(speaker)) {
            return speaker;
        }
        return source != null ? source : statement.span();
    }

    /// The share of the content words of the shorter statement that the other has too; 0 where they are too few.
    static double likeness(LinkedLines lines, Statement x, Statement y) {
        Set<String> wordsX = words(lines.a(), x.span());
        Set<String> wordsY = words(lines.b(), y.span());
        Set<String> common = new TreeSet<>(wordsX);
        common.retainAll(wordsY);
        int shorter = Math.min(wordsX.size(), wordsY.size());
        return common.size() < 3 || shorter == 0 ? 0 : (double) common.size() / shorter;
    }

    private static Set<String> words(Line line, Span span) {
        Set<String> words = new TreeSet<>();
        for (int i = line.tokenAt(span.start()); i < line.size() && line.token(i).span().start() < span.end(); i++) {
            if (line.isContent(i)) {
                words.add(line.stem(i));
            }
        }
        return words;
    }
}
