package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;

/// The words of a language that leave a thing open: "has not said whether", "it is unclear if".
///
/// @param questions the words that open such a clause: "whether"
/// @param leads what stands before them: "declined", "unclear"
/// @param negations what stands before them too: "not", "hasn't"
record Undecided(PhraseTable questions, PhraseTable leads, Negations negations) {
    /// How far before a verb the clause may open, in tokens.
    private static final int CLAUSE = 6;
    /// How far before that what leaves it open may stand.
    private static final int LEAD = 5;

    static Undecided of(Lexicon lexicon) {
        return new Undecided(lexicon.list("whether"), lexicon.list("undecided"), Negations.of(lexicon));
    }

    /// Where the words begin that leave open what the verb at this place tells; -1 where none do.
    int before(Line line, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - CLAUSE) && line.isWord(k); k--) {
            if (questions.has(line.key(k))) {
                return lead(line, k);
            }
        }
        return -1;
    }

    /// Where the words begin that leave something open, whatever it is; -1 where none do.
    int first(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int lead = questions.has(line.key(i)) ? lead(line, i) : -1;
            if (lead >= 0) {
                return lead;
            }
        }
        return -1;
    }

    private int lead(Line line, int question) {
        for (int k = question - 1; k >= Math.max(0, question - LEAD) && line.isWord(k); k--) {
            if (leads.has(line.key(k)) || negations.isAt(line, k)) {
                return k;
            }
        }
        return -1;
    }

    /// Whether the line asks or leaves something open itself.
    boolean asks(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (questions.has(line.key(i)) || line.key(i).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
