package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Entities.Couple;
import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// One person or body described in words that have nothing in common: "the Alder Center, a research group" and "the Alder
/// Center, a left-leaning think tank".
final class AppositionDetector implements Detector {
    /// How sure two descriptions of one are a difference, 0 to 1: both may be true.
    private static final double SURE = 0.4;
    /// A longer clause, in words, describes more than who it is.
    private static final int LONGEST = 9;

    @Override
    public List<Finding> detect(Evidence evidence) {
        if (!evidence.areOfOneEvent()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Couple couple : evidence.entities().couples()) {
            Described x = described(evidence.a(), couple.a());
            Described y = x == null ? null : described(evidence.b(), couple.b());
            if (x != null && y != null && !(x.hasRole && y.hasRole) && areOfOneSort(evidence, x, y)
                    && isOther(evidence, x.words, y.words)) {
                found.add(finding(evidence, couple.a(), x, y));
            }
        }
        return found;
    }

    private static Finding finding(Evidence evidence, Bearer bearer, Described x, Described y) {
        LinkedLines lines = evidence.linked(x.name.sentence(), y.name.sentence());
        boolean isBody = bearer.sort() == Name.Sort.BODY;
        return Finding.of(isBody ? Kind.TERM : Kind.ROLE, lines == null ? null : lines.link(),
                Objects.requireNonNull(x.words.span()), Objects.requireNonNull(y.words.span()), SURE,
                isBody ? "term.described" : "role", evidence.a().words(x.name.span()));
    }

    /// Whether both describe a person, or both say what kind of body it is.
    private static boolean areOfOneSort(Evidence evidence, Described x, Described y) {
        PhraseTable institutions = evidence.a().lexicon().list("institution");
        return x.name.sort() == Name.Sort.BODY || y.name.sort() == Name.Sort.BODY
                ? hasAny(institutions, x.words) && hasAny(institutions, y.words)
                : x.name.sort() == Name.Sort.PERSON || y.name.sort() == Name.Sort.PERSON || x.hasRole || y.hasRole;
    }

    private static boolean hasAny(PhraseTable list, Stretch words) {
        return IntStream.range(words.from(), words.to()).anyMatch(i -> list.has(words.line().key(i)));
    }

    /// Whether the two descriptions share no word and none that has a second name for it.
    private static boolean isOther(Evidence evidence, Stretch x, Stretch y) {
        PhraseTable synonyms = evidence.a().lexicon().list("synonym");
        for (int i = x.from(); i < x.to(); i++) {
            for (int j = y.from(); j < y.to(); j++) {
                boolean areContent = x.line().isContent(i) && y.line().isContent(j)
                        && !(x.line().isCapital(i) && y.line().isCapital(j));
                String first = synonyms.value(x.line().key(i));
                boolean isLike = x.line().stem(i).equals(y.line().stem(j))
                        || WordPairs.areKin(x.line().stem(i), y.line().stem(j))
                        || first != null && first.equals(synonyms.value(y.line().key(j)));
                if (areContent && isLike) {
                    return false;
                }
            }
        }
        return !evidence.hasTwin(x.line().number(), y.line().number());
    }

    /// What stands between commas behind a name.
    ///
    /// @param hasRole whether it tells an office, which other rules compare
    private record Described(Name name, Stretch words, boolean hasRole) {}

    /// The first description of somebody between commas; null where the account gives none.
    private static @Nullable Described described(Account account, Bearer bearer) {
        for (Name name : bearer.names()) {
            Line line = account.line(name.sentence());
            Stretch words = behind(account, line, line.tokenAt(name.span().end() - 1) + 1);
            if (words != null) {
                return new Described(name, words, name.role() != null);
            }
        }
        return null;
    }

    /// The words behind ", a" up to the next sign or clause; null where there are none.
    private static @Nullable Stretch behind(Account account, Line line, int end) {
        PhraseTable articles = account.lexicon().list("article");
        PhraseTable clauses = account.lexicon().list("clause");
        int at = end;
        if (line.key(at).equals(",") && line.isNumber(at + 1)) {
            at += 2;
        }
        if (!line.key(at).equals(",") || !articles.has(line.key(at + 1))) {
            return null;
        }
        int from = at + 2;
        int to = from;
        while (to < line.size() && line.isWord(to) && to - from < LONGEST
                && (to == from || !clauses.has(line.key(to)))) {
            to++;
        }
        boolean isClosed = to < line.size() && (!line.isWord(to) || clauses.has(line.key(to)));
        Stretch words = new Stretch(line, from, to);
        return isClosed && words.contentCount() >= 2 ? words : null;
    }
}
