package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Gap;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Quotation;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Words inside quotation marks on one side that are told in other words, without marks, on the other.
final class ParaphraseDetector implements Detector {
    /// The least share of the words of two sentences for the one to go on where the other quotes, 0 to 1.
    private static final double RUN_ALIKE = 0.4;
    /// A shorter quotation tells too little; in content words.
    private static final int LEAST_QUOTED = 3;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        SpeakerMatcher matcher = new SpeakerMatcher(evidence);
        for (LinkedLines lines : evidence.links()) {
            continued(evidence, lines, found);
            for (Quotation x : evidence.a().quotations(lines.link().a())) {
                for (Statement y : evidence.b().statements(lines.link().b())) {
                    if (!y.quoted() && !isQuotedToo(lines, x, evidence.b(), lines.link().b(), true)
                            && mayBeOne(evidence.a(), x, said -> matcher.compare(said, y))) {
                        add(found, compare(evidence, lines, Stretch.of(lines.a(), x.span()),
                                unquoted(evidence.b(), lines.b(), y)));
                    }
                }
            }
            for (Statement x : evidence.a().statements(lines.link().a())) {
                for (Quotation y : evidence.b().quotations(lines.link().b())) {
                    if (!x.quoted() && !isQuotedToo(lines, y, evidence.a(), lines.link().a(), false)
                            && mayBeOne(evidence.b(), y, said -> matcher.compare(x, said))) {
                        add(found, compare(evidence, lines, unquoted(evidence.a(), lines.a(), x),
                                Stretch.of(lines.b(), y.span())));
                    }
                }
            }
        }
        return found;
    }

    /// Whether who is quoted may be who is said to say the other thing.
    private static boolean mayBeOne(Account account, Quotation quotation,
            Function<Statement, SpeakerMatcher.Answer> other) {
        return account.statements(quotation.sentence()).stream()
                .filter(said -> said.span().equals(quotation.span())).map(other)
                .noneMatch(answer -> answer == SpeakerMatcher.Answer.OTHER || answer == SpeakerMatcher.Answer.APART);
    }

    /// Sentences that run alike up to a quotation on one side, in whose place the other goes on in its own words.
    private static void continued(Evidence evidence, LinkedLines lines, List<Finding> found) {
        if (lines.likeness() < RUN_ALIKE) {
            return;
        }
        for (Quotation quotation : evidence.a().quotations(lines.link().a())) {
            Stretch quoted = Stretch.of(lines.a(), quotation.span());
            add(found, continued(evidence, lines, quoted, lines.pairs().inPlaceOf(quoted, true), true));
        }
        for (Quotation quotation : evidence.b().quotations(lines.link().b())) {
            Stretch quoted = Stretch.of(lines.b(), quotation.span());
            add(found, continued(evidence, lines, quoted, lines.pairs().inPlaceOf(quoted, false), false));
        }
    }

    private static @Nullable Finding continued(Evidence evidence, LinkedLines lines, Stretch quoted, Stretch told,
            boolean isOfA) {
        Account other = isOfA ? evidence.b() : evidence.a();
        Span spanA = (isOfA ? quoted : told).span();
        Span spanB = (isOfA ? told : quoted).span();
        boolean isTold = told.contentCount() >= 2 && told.contentCount() <= 2 * quoted.contentCount()
                && quoted.contentCount() >= LEAST_QUOTED && spanA != null
                && spanB != null && !told.sharesNone(quoted)
                && isStated(other, told.line(), isOfA ? spanB : spanA) && !isQuotedIn(other, told);
        return isTold
                ? Finding.of(Kind.QUOTE, lines.link(), Objects.requireNonNull(spanA), Objects.requireNonNull(spanB),
                        0.2 + 0.3 * lines.likeness(), "quote.paraphrased")
                : null;
    }

    /// Whether these words stand in something that somebody says.
    private static boolean isStated(Account account, Line line, Span span) {
        return account.statements(line.number()).stream()
                .anyMatch(statement -> statement.span().contains(span) && statement.span().start() < span.start());
    }

    private static boolean isQuotedIn(Account account, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (account.isQuoted(stretch.line().number(), i)) {
                return true;
            }
        }
        return false;
    }

    /// The words of a statement up to its first quotation.
    private static Stretch unquoted(Account account, Line line, Statement statement) {
        Stretch stretch = Stretch.of(line, statement.span());
        int to = stretch.from();
        while (to < stretch.to() && !account.isQuoted(line.number(), to)) {
            to++;
        }
        return new Stretch(line, stretch.from(), to);
    }

    /// Whether the other sentence quotes some of the same words, so that it is no paraphrase.
    private static boolean isQuotedToo(LinkedLines lines, Quotation quotation, Account other, int sentence,
            boolean isOfA) {
        for (Quotation second : other.quotations(sentence)) {
            Stretch a = Stretch.of(lines.a(), isOfA ? quotation.span() : second.span());
            Stretch b = Stretch.of(lines.b(), isOfA ? second.span() : quotation.span());
            if (new WordPairs(a, b).likeness() >= 0.5) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Finding> found, @Nullable Finding finding) {
        if (finding != null) {
            found.add(finding);
        }
    }

    private static @Nullable Finding compare(Evidence evidence, LinkedLines lines, Stretch a, Stretch b) {
        WordPairs pairs = new WordPairs(a, b);
        Negations negations = Negations.of(evidence.a().lexicon());
        boolean isTurned = negations.isIn(a) != negations.isIn(b) && pairs.likeness() >= 0.45;
        int shared = pairs.paired() + (pairs.longestRun() >= 4 ? 1 : 0) + (isTurned ? 1 : 0);
        if (shared < evidence.options().paraphraseWords() || pairs.likeness() > 0.9) {
            return null;
        }
        Span spanA = null;
        Span spanB = null;
        for (Gap gap : pairs.gaps()) {
            Span x = gap.a().span();
            Span y = gap.b().span();
            if (gap.isSubstitution() && x != null && y != null) {
                spanA = spanA == null ? x : spanA.cover(x);
                spanB = spanB == null ? y : spanB.cover(y);
            }
        }
        if (isTurned) {
            spanA = a.span();
            spanB = b.span();
        }
        return spanA == null || spanB == null
                ? null
                : Finding.of(Kind.QUOTE, lines.link(), spanA, spanB, 0.2 + 0.4 * pairs.likeness(), "quote.paraphrased");
    }
}
