package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds who says what: speech verbs with their subjects before, after and around the words, "according to", and
/// quotations that go on without naming their speaker again.
final class StatementFinder {
    /// The conjunction that opens what is said.
    private static final Set<String> NOT_SAYING_BEFORE = Set.of("to", "be", "been", "being", "is", "was", "were", "are",
            "so-called", "a", "an", "the", "his", "her", "their", "its", "of", "not");
    private static final Set<String> NOUN_VERBS = Set.of("states", "state", "notes", "charges", "reports", "claims",
            "demands", "calls", "promises", "answers", "warning", "calling", "called", "charged", "promised", "posted",
            "observed", "demanded", "suggested", "believed", "thanked");
    private final PhraseTable speech;
    private final PhraseTable auxiliaries;
    private final PhraseTable credits;
    private final PhraseTable that;
    private final SpeakerFinder speakers;
    private final Map<Span, Speaker> byQuotation = new HashMap<>();
    private final List<Statement> found = new ArrayList<>();

    StatementFinder(Lexicon lexicon, List<Name> names, EntityResolver entities, List<Line> lines,
            List<Quotation> quotations) {
        speech = lexicon.list("speech");
        auxiliaries = lexicon.list("auxiliary");
        credits = lexicon.list("credit");
        that = lexicon.list("that");
        speakers = new SpeakerFinder(lexicon, names, entities, lines, quotations);
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
            if (credit != null) {
                isTold |= credit(line, i, i + credit.length(), quoted, quotations);
                i += credit.length() - 1;
            } else if (isSaying(line, i)) {
                PhraseTable.Match verb = speech.at(line, i);
                int end = i + (verb == null ? 1 : verb.length());
                isTold |= said(line, i, end, quoted, quotations);
                i = end - 1;
            }
        }
        return isTold;
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

    private boolean isSaying(Line line, int at) {
        boolean isInverted = speech.has(Inversion.verb(line.key(at)));
        if (!line.isWord(at) || !speech.isAt(line, at) && !isInverted || line.key(at).equals("according")) {
            return false;
        }
        String before = line.key(at - 1);
        boolean isNoun = before.endsWith("n't") || NOT_SAYING_BEFORE.contains(before) && !auxiliaries.has(before)
                || line.isOwning(at - 1);
        boolean isDoubtful = NOUN_VERBS.contains(line.key(at)) && !that.has(line.key(at + 1))
                && !isQuoteMark(line.key(at + 1)) && !line.key(at + 1).equals(",");
        return !isNoun && !isDoubtful;
    }

    private static boolean isQuoteMark(String key) {
        return key.length() == 1 && "\"“”„«»‘’'".indexOf(key.charAt(0)) >= 0;
    }

    /// Reads the speech verb that stands from one token to before another: "said", "issued a statement saying".
    private boolean said(Line line, int verb, int end, boolean[] quoted, List<Quotation> quotations) {
        Speaker speaker = speakers.of(line, verb, quoted);
        if (speaker == null) {
            return false;
        }
        Span verbSpan = line.span(verb, end);
        Span source = speaker.here() == null ? verbSpan : verbSpan.cover(speaker.here());
        boolean isTold = add(line, quotations, speaker, source, verbSpan);
        Span words = reported(line, verb, end, quoted, speaker);
        if (words != null) {
            found.add(new Statement(line.number(), words, speaker.name(), speaker.span(), source, verbSpan, false));
            speakers.spoke(speaker, line);
        }
        return isTold;
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

    /// The words reported without quotation marks: after the verb, or before the subject of a closing "he said".
    private @Nullable Span reported(Line line, int verb, int afterVerb, boolean[] quoted, Speaker speaker) {
        int from = afterVerb;
        Span here = speaker.here();
        boolean isInverted = false;
        if (here != null && here.start() > line.token(verb).span().start()) {
            isInverted = true;
            from = line.tokenAt(here.end());
        }
        from = afterThat(line, from);
        int to = line.size();
        while (to > from && !line.isWord(to - 1)) {
            to--;
        }
        int subject = here == null ? verb : Math.min(verb, line.tokenAt(here.start()));
        Span before = before(line, subject, quoted);
        boolean isAfter = to - from >= 3 && (!isInverted || before == null || that.has(line.key(from - 1)));
        if (!isAfter) {
            return before;
        }
        boolean isTail = closesQuotation(line, subject, quoted) && !that.has(line.key(from - 1));
        return isTail || quotedShare(quoted, from, to) > 0.6 ? null : line.span(from, to);
    }

    /// The words before the subject of a closing "he said"; null where no sign parts them or most are quoted.
    private static @Nullable Span before(Line line, int subject, boolean[] quoted) {
        int end = subject;
        while (end > 0 && !line.isWord(end - 1)) {
            end--;
        }
        boolean isClosed = end < subject && end >= 3;
        return isClosed && quotedShare(quoted, 0, end) <= 0.6 ? line.span(0, end) : null;
    }

    /// Whether a quotation ends right before these words: what follows "she told" is then the hearer, the place or the day.
    private static boolean closesQuotation(Line line, int subject, boolean[] quoted) {
        int before = subject - 1;
        while (before >= 0 && !line.isWord(before)) {
            before--;
        }
        // "Ms Sole told": a form of address may stand between
        int ahead = before;
        while (ahead >= 0 && subject - ahead < 5 && !quoted[ahead]
                && (line.isCapital(ahead) || !line.isWord(ahead))) {
            ahead--;
        }
        return before >= 0 && (quoted[before] || ahead >= 0 && quoted[ahead]);
    }

    /// Skips signs, and whatever stands between the verb and a "that" close by: the hearer, the day.
    private int afterThat(Line line, int verb) {
        int from = verb;
        for (int i = verb; i < Math.min(verb + 5, line.size()); i++) {
            if (that.has(line.key(i))) {
                from = i + 1;
                break;
            }
        }
        while (from < line.size() && !line.isWord(from)) {
            from++;
        }
        return from;
    }

    private static double quotedShare(boolean[] quoted, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += quoted[i] ? 1 : 0;
        }
        return (double) count / (to - from);
    }

    /// "according to police": the rest of the sentence is theirs.
    private boolean credit(Line line, int at, int end, boolean[] quoted, List<Quotation> quotations) {
        Speaker speaker = speakers.after(line, end);
        if (speaker == null || speaker.here() == null) {
            return false;
        }
        Span source = line.span(at, end).cover(speaker.here());
        boolean isTold = add(line, quotations, speaker, source, line.span(at, end));
        int last = line.tokenAt(speaker.here().end());
        int from = at >= 3 ? 0 : last;
        int to = at >= 3 ? at : line.size();
        while (from < to && !line.isWord(from)) {
            from++;
        }
        while (to > from && !line.isWord(to - 1)) {
            to--;
        }
        if (to - from >= 3 && quotedShare(quoted, from, to) <= 0.6) {
            found.add(new Statement(line.number(), line.span(from, to), speaker.name(), speaker.span(), source,
                    line.span(at, end), false));
        }
        return isTold;
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

    /// Who speaks.
    ///
    /// @param name the name or description to show
    /// @param span where the speaker is named; null where nobody is
    /// @param here the words of this sentence for the speaker, perhaps a pronoun; null where there are none
    record Speaker(@Nullable String name, @Nullable Span span, @Nullable Span here) {}
}
