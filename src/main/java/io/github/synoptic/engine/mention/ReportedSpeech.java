package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.DatelineParter;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds which words of a sentence are told as said, without quotation marks.
final class ReportedSpeech {
    /// The fewest words that say something.
    static final int LEAST_SAID = 3;
    /// The most words from the last of the subject to its verb: "officials have also said".
    private static final int MOST_BETWEEN = 3;
    /// The most words between a verb and "that": the day, the place.
    private static final int LONGEST_BETWEEN = 5;
    /// The same where the hearer stands there: "told a delegation of the Arlen council on Monday that".
    private static final int LONGEST_HEARER = 12;
    /// The most of the words that may be quoted: more are a quotation of its own, 0 to 1.
    static final double MOST_QUOTED = 0.6;
    /// A form of address and a name, in tokens, may stand between a quotation and its verb: "Ms Sole told".
    private static final int LONGEST_ADDRESSED = 4;
    private final PhraseTable speech;
    private final PhraseTable that;
    /// Verbs that show a clause: "would".
    private final PhraseTable finite;
    private final PhraseTable clauses;
    private final PhraseTable articles;
    private final PhraseTable auxiliaries;
    private final PhraseTable honorifics;
    private final PhraseTable weekdays;
    /// Verbs with the hearer behind them: "told".
    private final PhraseTable hearers;
    /// The second part of a verb: "kündigte an".
    private final PhraseTable particles;
    /// What may follow the verb and is no part of the words: "in a statement".
    private final PhraseTable adjuncts;
    /// What opens a clause that names the source: "wie", "según".
    private final PhraseTable asides;
    /// What stands for words said before: "das" in "das sagte Holt".
    private final PhraseTable objects;
    private final boolean partsClauses;

    ReportedSpeech(Lexicon lexicon) {
        speech = lexicon.list("speech");
        clauses = lexicon.list("clause");
        finite = lexicon.list("finite");
        that = lexicon.list("that");
        auxiliaries = lexicon.list("auxiliary");
        articles = lexicon.list("article");
        honorifics = lexicon.list("honorific");
        weekdays = lexicon.list("weekday");
        hearers = lexicon.list("hearer");
        particles = lexicon.list("verbParticle");
        adjuncts = lexicon.list("adjunct");
        asides = lexicon.list("aside");
        objects = lexicon.list("object");
        partsClauses = lexicon.partsClauses();
    }

    /// The words reported without quotation marks: after the verb, or before the subject of a closing "he said".
    @Nullable
    Span told(Line line, int verb, int afterVerb, boolean[] quoted, Speaker speaker) {
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
        int subject = subject(line, here == null ? verb : Math.min(verb, line.tokenAt(here.start())));
        int opening = SpeechVerbs.before(line, verb, auxiliaries);
        if (objects.has(line.key(opening))) {
            return null;
        }
        int aside = asides.has(line.key(opening)) ? opening : subject - 1;
        if (aside > 0 && asides.has(line.key(aside))) {
            return before(line, aside, quoted);
        }
        Span before = before(line, subject, quoted);
        int afterDay = weekdays.has(line.key(afterVerb)) ? afterVerb + 1 : afterVerb;
        boolean isInserted = here != null && !isInverted && subject > 0 && line.key(subject - 1).equals(",")
                && line.key(afterDay).equals(",") && !isQuoted(line, quoted, afterDay + 1)
                && verb - line.tokenAt(here.end() - 1) <= MOST_BETWEEN;
        if (isInserted) {
            return quotedShare(quoted, 0, to) > MOST_QUOTED ? null : line.span(0, to);
        }
        boolean isBefore = before != null && (isInverted || adjuncts.has(line.key(from)) || hearers.has(line.key(verb)))
                && !that.has(line.key(from - 1));
        boolean isAfter = to - from >= LEAST_SAID && !isBefore;
        if (!isAfter) {
            return before;
        }
        boolean isHearer = hearers.has(line.key(verb)) && !that.has(line.key(from - 1)) && !hasFinite(line, from, to)
                && isAnyQuoted(quoted, subject);
        boolean isTail = isHearer || closesQuotation(line, subject, quoted) && !that.has(line.key(from - 1))
                || isInverted && "relative".equals(clauses.value(line.key(from)));
        return isTail || quotedShare(quoted, from, to) > MOST_QUOTED ? null : line.span(from, to);
    }

    /// Whether a verb that shows a clause stands among these words: "reporters outside the court" tells nothing.
    private boolean hasFinite(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyQuoted(boolean[] quoted, int to) {
        for (int i = 0; i < to; i++) {
            if (quoted[i]) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation opens here.
    private static boolean isQuoted(Line line, boolean[] quoted, int at) {
        int next = SpeechVerbs.isQuoteMark(line.key(at)) ? at + 1 : at;
        return next < quoted.length && quoted[next];
    }

    /// Where the subject begins with its article or form of address: "Ms. Holt"; or the verb with its auxiliary, "a dit".
    private int subject(Line line, int at) {
        int first = articles.has(line.key(at - 1)) || auxiliaries.has(line.key(at - 1)) ? at - 1 : at;
        if (line.key(first - 1).equals(".") && honorifics.has(line.key(first - 2))) {
            first--;
        }
        return honorifics.has(line.key(first - 1)) ? first - 1 : first;
    }

    /// The words before the subject of a closing "he said", without the dateline; null where no sign parts them or most are quoted.
    private static @Nullable Span before(Line line, int subject, boolean[] quoted) {
        int end = subject;
        while (end > 0 && !line.isWord(end - 1)) {
            end--;
        }
        int start = DatelineParter.end(line.text(), line.sentence());
        boolean isClosed = end < subject && end - start >= LEAST_SAID;
        return isClosed && quotedShare(quoted, start, end) <= MOST_QUOTED ? line.span(start, end) : null;
    }

    /// Whether a quotation ends right before these words: what follows "she told" is then the hearer, the place or the day.
    private static boolean closesQuotation(Line line, int subject, boolean[] quoted) {
        int before = subject - 1;
        while (before >= 0 && !line.isWord(before)) {
            before--;
        }
        // "Ms Sole told": a form of address may stand between
        int ahead = before;
        while (ahead >= 0 && subject - ahead <= LONGEST_ADDRESSED && !quoted[ahead]
                && (line.isCapital(ahead) || !line.isWord(ahead))) {
            ahead--;
        }
        return before >= 0 && (quoted[before] || ahead >= 0 && quoted[ahead]);
    }

    /// Skips signs, and whatever stands between the verb and a "that" close by: the hearer, the day.
    private int afterThat(Line line, int verb) {
        int from = verb;
        int reach = hearers.has(line.key(verb - 1)) ? LONGEST_HEARER : LONGEST_BETWEEN;
        for (int i = verb; i < Math.min(verb + reach, line.size()) && !speech.isAt(line, i)
                && !finite.has(line.key(i)); i++) {
            if (that.has(line.key(i)) && !isRelative(line, verb, i)) {
                from = i + 1;
                break;
            }
        }
        from += from == verb && particles.has(line.key(from)) && line.key(from + 1).equals(",") ? 1 : 0;
        while (from < line.size() && (!line.isWord(from) || from == verb && weekdays.has(line.key(from)))) {
            from++;
        }
        return from;
    }

    /// "contou o pedreiro, que perdeu", "no vídeo em que disse": a clause of its own, where commas do not part all clauses.
    private boolean isRelative(Line line, int verb, int at) {
        boolean isParted = line.key(at - 1).equals(",") && (at - 1 == verb || !line.key(verb).equals(","))
                && !partsClauses;
        return isParted || at > verb && adjuncts.has(line.key(at - 1));
    }

    /// The share of these tokens that are quoted, 0 to 1.
    static double quotedShare(boolean[] quoted, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += quoted[i] ? 1 : 0;
        }
        return (double) count / (to - from);
    }
}
