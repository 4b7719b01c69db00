package io.github.synoptic.engine.align;

import io.github.synoptic.engine.align.CandidateFinder.Candidate;
import io.github.synoptic.engine.align.CandidateFinder.Candidates;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.MentionFinder;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.Quantity;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Token;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells whether two reports tell of one event: whether what they share is more than a subject and its formulas.
final class EventTeller {
    /// How many of the best pairs tell it: fewer in short reports.
    private static final int EVIDENCE = 4;
    /// So many sentences of the shorter report are asked for one pair of evidence.
    private static final int SENTENCES_PER_EVIDENCE = 3;
    /// So many different names on each side are needed to say which share of them is missing.
    private static final int ENOUGH_NAMES = 8;
    /// The most that one pair can say for or against one event, in log-odds.
    private static final double MOST = 6;
    /// Reports of fewer sentences may be one formula from first to last.
    private static final int SHORT = 8;
    /// Of so many figures and days on each side of two short reports of one event, one is the same.
    private static final int DETAILS = 3;
    /// Short reports that share this share of the names may differ in every figure, 0 to 1.
    private static final double SAME_PEOPLE = 0.6;

    /// So many words in the names of each side are needed to tell where nouns have capitals: fewer may all be one man's.
    private static final int PROPER_NAMES = 5;

    private final AlignOptions options;

    EventTeller(AlignOptions options) {
        this.options = options;
    }

    /// Whether two reports tell of one event.
    enum Event {
        /// They seem to.
        ONE,
        /// They share little: only the same wording is linked.
        DOUBTFUL,
        /// They name other people and places throughout: what they share is a formula, and nothing is linked.
        ANOTHER
    }

    /// What two reports tell of, from their [#commonGround] and the names in them.
    Event tell(double commonGround, SegmentedReport a, SegmentedReport b, Profile profileA, Profile profileB) {
        Set<Integer> namesA = profileA.names();
        Set<Integer> namesB = profileB.names();
        int fewer = Math.min(namesA.size(), namesB.size());
        double share = fewer == 0 ? 1 : (double) namesA.stream().filter(namesB::contains).count() / fewer;
        boolean areNouns = Lexicon.of(a.language()).hasCapitalNouns();
        double least = areNouns ? options.leastSharedNouns() : options.leastSharedNames();
        boolean isOther = fewer >= options.namesToTell() && share < least || areNouns && nameOthers(a, b);
        if (isOther || isFormula(a, b, fewer, share)) {
            return Event.ANOTHER;
        }
        double missing = fewer >= ENOUGH_NAMES ? Math.max(0, options.manyNames() - share) : 0;
        double asked = options.leastCommonGround() - options.groundForNames() * missing;
        return commonGround >= asked ? Event.ONE : Event.DOUBTFUL;
    }

    /// Whether the two name other people and places: what is told of nouns, most of which are no names, says less.
    private boolean nameOthers(SegmentedReport a, SegmentedReport b) {
        Set<String> inA = names(a);
        Set<String> inB = names(b);
        int fewer = Math.min(inA.size(), inB.size());
        return fewer >= PROPER_NAMES && inA.stream().filter(inB::contains).count() < options.leastSharedNames() * fewer;
    }

    /// The words with capitals in the names of a report, by their stems.
    private static Set<String> names(SegmentedReport report) {
        Set<String> words = new HashSet<>();
        for (Name name : new MentionFinder().names(report)) {
            for (Token token : report.sentences().get(name.sentence()).tokens()) {
                boolean isWord = token.sort() == Token.Sort.WORD && name.span().contains(token.span());
                if (isWord && Character.isUpperCase(report.text().codePointAt(token.span().start()))) {
                    words.add(token.stem());
                }
            }
        }
        return words;
    }

    /// Whether two short reports fill one formula with other names, or with other figures and days: "a man has been jailed
    /// for nine years", "a woman has been jailed for four years".
    private static boolean isFormula(SegmentedReport a, SegmentedReport b, int names, double share) {
        int fewest = Math.min(a.sentences().size(), b.sentences().size());
        boolean isShort = fewest > 1 && Math.max(a.sentences().size(), b.sentences().size()) < SHORT;
        if (!isShort || names == 0) {
            return false;
        }
        boolean isOtherPeople = names > 1 && share == 0;
        return isOtherPeople || share < SAME_PEOPLE && areOther(details(a), details(b));
    }

    private static boolean areOther(Set<String> a, Set<String> b) {
        return Math.min(a.size(), b.size()) >= DETAILS && a.stream().noneMatch(b::contains);
    }

    /// The figures and days, so written that the same are equal.
    private static Set<String> details(SegmentedReport report) {
        Mentions mentions = new MentionFinder().find(report);
        Set<String> details = new HashSet<>();
        for (Quantity quantity : mentions.quantities()) {
            details.add(quantity.low() + " " + quantity.high());
        }
        for (Moment moment : mentions.moments()) {
            details.add(report.words(moment.span()).toLowerCase(Locale.ROOT));
        }
        return details;
    }

    /// How much a pair with these [MeasureWeights#values] says for one event, in log-odds.
    double evidence(double[] values, boolean same) {
        return same ? MOST : options.event().logOdds(values);
    }

    /// The mean log-odds of the best pairs, each sentence used once: a formula repeated is one piece of evidence.
    ///
    /// @param evidence by candidate what it says
    /// @param shorter the sentences of the shorter report
    double commonGround(Candidates candidates, double[] evidence, int shorter) {
        int wanted = Math.clamp(Math.ceilDiv(shorter, SENTENCES_PER_EVIDENCE), 1, EVIDENCE);
        Set<Integer> usedA = new HashSet<>();
        Set<Integer> usedB = new HashSet<>();
        double sum = 0;
        for (int found = 0; found < wanted; found++) {
            int best = -1;
            for (int k = 0; k < evidence.length; k++) {
                Candidate pair = candidates.get(k);
                if ((best < 0 || evidence[k] > evidence[best]) && !usedA.contains(pair.a())
                        && !usedB.contains(pair.b())) {
                    best = k;
                }
            }
            if (best < 0) {
                return (sum - (wanted - found) * MOST) / wanted;
            }
            usedA.add(candidates.get(best).a());
            usedB.add(candidates.get(best).b());
            sum += Math.min(MOST, evidence[best]);
        }
        return sum / wanted;
    }
}
