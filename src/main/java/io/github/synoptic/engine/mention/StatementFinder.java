package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds who says what: speech verbs with their subjects before, after and around the words, "according to", and
/// quotations that go on without naming their speaker again.
final class StatementFinder {
    /// The most signs before the first word of a quotation that opens a sentence, in UTF-16 units: "« ".
    private static final int MOST_OPENING = 2;
    private final PhraseTable credits;
    private final PhraseTable clauses;
    private final PhraseTable sources;
    private final PhraseTable articles;
    private final NameIndex names;
    private final SpeechVerbs verbs;
    private final ReportedSpeech speech;
    private final SpeakerFinder speakers;
    private final Map<Span, Speaker> byQuotation = new HashMap<>();
    private final List<Statement> found = new ArrayList<>();

    StatementFinder(Lexicon lexicon, List<Name> names, EntityResolver entities, List<Line> lines,
            List<Quotation> quotations) {
        credits = lexicon.list("credit");
        clauses = lexicon.list("clause");
        sources = lexicon.list("source");
        articles = lexicon.list("article");
        speech = new ReportedSpeech(lexicon);
        this.names = new NameIndex(names, lines);
        verbs = new SpeechVerbs(lexicon, this.names);
        speakers = new SpeakerFinder(lexicon, this.names, entities, lines, quotations);
    }

    /// All statements, in the order of the text.
    List<Statement> find(List<Line> lines, List<Quotation> quotations) {
        Map<Integer, List<Quotation>> bySentence = new HashMap<>();
        for (Quotation quotation : quotations) {
            bySentence.computeIfAbsent(quotation.sentence(), key -> new ArrayList<>()).add(quotation);
        }
        List<List<Quotation>> open = new ArrayList<>();
        for (Line line : lines) {
            List<Quotation> inside = bySentence.getOrDefault(line.number(), List.of());
            open.add(read(line, inside) ? List.of() : inside);
        }
        carry(lines, open);
        found.sort(Comparator.comparingInt(Statement::sentence).thenComparing(Statement::span));
        return found;
    }

    /// Reads one line; returns whether a speaker of its quotations was told.
    private boolean read(Line line, List<Quotation> quotations) {
        boolean[] quoted = quoted(line, quotations);
        boolean isTold = false;
        for (int i = 0; i < line.size(); i++) {
            if (quoted[i]) {
                continue;
            }
            PhraseTable.Match credit = credits.at(line, i);
            if (credit != null && isCredit(line, credit, i)) {
                isTold |= credit(line, i, i + credit.length(), quoted, quotations);
                i += credit.length() - 1;
            } else if (verbs.isSaying(line, i)) {
                int end = verbs.end(line, i);
                isTold |= said(line, i, end, quoted, quotations);
                i = end - 1;
            }
        }
        return isTold || isToldBeside(line, quotations);
    }

    /// Whether somebody is named right behind a quotation that opens the sentence, with a verb that is not listed.
    private boolean isToldBeside(Line line, List<Quotation> quotations) {
        if (quotations.isEmpty()
                || quotations.getFirst().span().start() > line.sentence().span().start() + MOST_OPENING) {
            return false;
        }
        Speaker speaker = speakers.beside(line, line.tokenAt(quotations.getFirst().span().end()));
        return speaker != null && speaker.here() != null && add(line, quotations, speaker, speaker.here(), null);
    }

    private static boolean[] quoted(Line line, List<Quotation> quotations) {
        boolean[] quoted = new boolean[line.size()];
        for (Quotation quotation : quotations) {
            for (int i = line.tokenAt(quotation.span().start()); i < line.size()
                    && line.token(i).span().start() < quotation.span().end(); i++) {
                quoted[i] = true;
            }
        }
        return quoted;
    }

    /// Reads the speech verb that stands from one token to before another: "said", "issued a statement saying".
    private boolean said(Line line, int verb, int end, boolean[] quoted, List<Quotation> quotations) {
        Speaker speaker = speakers.of(line, verb, quoted);
        boolean isDoubtful = verbs.isDoubtful(line.key(verb)) && (speaker == null
                || !speakers.reader().isNamed(speaker) && !isBehindQuotation(line, speaker, quoted));
        if (speaker == null || isDoubtful) {
            return false;
        }
        Span verbSpan = line.span(verb, end);
        Span source = speaker.here() == null ? verbSpan : verbSpan.cover(speaker.here());
        boolean isTold = add(line, quotations, speaker, source, verbSpan);
        Span words = speech.told(line, verb, end, quoted, speaker);
        if (words != null) {
            found.add(new Statement(line.number(), words, speaker.name(), speaker.span(), source, verbSpan, false));
            speakers.spoke(speaker, line);
        }
        return isTold;
    }

    /// Whether the words for the speaker stand right behind a quotation: "…," she promised.
    private static boolean isBehindQuotation(Line line, Speaker speaker, boolean[] quoted) {
        Span here = speaker.here();
        int at = here == null ? 0 : line.tokenAt(here.start());
        return at > 1 && (quoted[at - 1] || !line.isWord(at - 1) && quoted[at - 2]);
    }

    private boolean add(Line line, List<Quotation> quotations, Speaker speaker, Span source, @Nullable Span verb) {
        boolean isTold = false;
        for (Quotation quotation : quotations) {
            boolean isTaken = found.stream()
                    .anyMatch(s -> s.sentence() == line.number() && s.quoted() && s.span().equals(quotation.span()));
            if (!isTaken) {
                found.add(new Statement(line.number(), quotation.span(), speaker.name(), speaker.span(), source, verb,
                        true));
            }
            byQuotation.putIfAbsent(quotation.whole(), speaker);
            isTold = true;
        }
        if (isTold) {
            speakers.spoke(speaker, line);
        }
        return isTold;
    }

    /// "according to police": the rest of the sentence is theirs.
    private boolean credit(Line line, int at, int end, boolean[] quoted, List<Quotation> quotations) {
        boolean isBehind = "behind".equals(credits.value(line.key(at)));
        Speaker speaker = isBehind
                ? speakers.reader().creditedBefore(line, at, quoted)
                : speakers.reader().after(line, end);
        if (speaker == null || speaker.here() == null) {
            return false;
        }
        Span source = line.span(at, end).cover(speaker.here());
        boolean isTold = add(line, quotations, speaker, source, line.span(at, end));
        int first = Math.min(at, line.tokenAt(speaker.here().start()));
        int last = isBehind ? end : line.tokenAt(speaker.here().end());
        boolean isInserted = first > 0 && isInserted(line, first, last);
        boolean isWhole = isInserted || first >= ReportedSpeech.LEAST_SAID;
        int from = isWhole ? 0 : last;
        int to = isWhole && !isInserted ? first : line.size();
        while (from < to && !line.isWord(from)) {
            from++;
        }
        while (to > from && !line.isWord(to - 1)) {
            to--;
        }
        if (to - from >= ReportedSpeech.LEAST_SAID
                && ReportedSpeech.quotedShare(quoted, from, to) <= ReportedSpeech.MOST_QUOTED) {
            found.add(new Statement(line.number(), line.span(from, to), speaker.name(), speaker.span(), source,
                    line.span(at, end), false));
        }
        return isTold;
    }

    /// Whether the sentence goes on behind the credit: "The driver, according to police, lost control"; not in "according
    /// to a memo Holt signed".
    private boolean isInserted(Line line, int first, int last) {
        boolean isParted = line.key(first - 1).equals(",") && line.key(last).equals(",")
                && !articles.has(line.key(last + 1));
        boolean isRelative = names.covering(line, last) != null;
        return line.isWord(last) && !isRelative || isParted && !clauses.has(line.key(last + 1));
    }

    /// Whether somebody may be credited by these words: "segundo andar" is the second floor.
    private boolean isCredit(Line line, PhraseTable.Match credit, int at) {
        int next = at + credit.length();
        return credit.length() > 1 || "behind".equals(credit.value()) || line.isCapital(next)
                || articles.has(line.key(next)) || sources.has(line.key(next));
    }

    /// Gives quotations without a speaker of their own the speaker of the quotation they go on from.
    private void carry(List<Line> lines, List<List<Quotation>> open) {
        for (int i = 0; i < lines.size(); i++) {
            for (Quotation quotation : open.get(i)) {
                Speaker speaker = byQuotation.get(quotation.whole());
                if (speaker == null && !isSpoken(lines.get(i), quotation)) {
                    continue;
                }
                speaker = speaker != null ? speaker : neighbour(lines, i);
                if (speaker != null) {
                    byQuotation.put(quotation.whole(), speaker);
                    found.add(new Statement(i, quotation.span(), speaker.name(), speaker.span(), null, null, true));
                }
            }
        }
    }

    /// Words in marks amid a sentence of the reporter's own are a turn of phrase; a quotation that goes on opens its
    /// sentence or runs over several.
    private static boolean isSpoken(Line line, Quotation quotation) {
        return quotation.span().start() <= line.sentence().span().start() + 1
                || !line.sentence().span().contains(quotation.whole());
    }

    /// The speaker of the sentence before in the same paragraph, of the next one in it, or of the paragraph before.
    private @Nullable Speaker neighbour(List<Line> lines, int at) {
        int paragraph = lines.get(at).sentence().paragraph();
        for (int step : new int[]{-1, 1, -2}) {
            int other = at + step;
            if (other >= 0 && other < lines.size()) {
                int distance = Math.abs(lines.get(other).sentence().paragraph() - paragraph);
                Speaker speaker = speakers.speakerOf(other);
                if (speaker != null && (distance == 0 || step == -1 && distance == 1)) {
                    speakers.spoke(speaker, lines.get(at));
                    return speaker;
                }
            }
        }
        return null;
    }
}
