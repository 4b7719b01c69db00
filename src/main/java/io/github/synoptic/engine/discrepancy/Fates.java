package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// What befell those that a figure counts: the dead, the injured.
///
/// @param concepts the words for it: "killed"
/// @param joining "and"
/// @param parts what opens a part of those counted: "including"
record Fates(PhraseTable concepts, PhraseTable joining, PhraseTable parts) {
    /// How far from a figure its fate is looked for, in tokens.
    private static final int FATE = 8;
    /// How much farther a fate counts as being behind "and" or a sign, in tokens.
    private static final int PARTED = 3;

    static Fates of(Lexicon lexicon) {
        return new Fates(lexicon.list("concept"), lexicon.list("joining"), lexicon.list("partBefore"));
    }

    /// The fate told nearest to a figure. Behind a sign it may be told of another; behind "and" it is, where another figure
    /// stands nearer: "4,000 boats and injured 1,600 people".
    @Nullable
    String fate(Line line, Span span) {
        int from = line.tokenAt(span.start());
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (int step : new int[]{1, -1}) {
            int far = 0;
            boolean isJoined = false;
            for (int i = from; i >= 0 && i < line.size() && far <= FATE; i += step) {
                i = step > 0 ? pastInserted(line, i) : i;
                isJoined |= joining.has(line.key(i));
                far += joining.has(line.key(i)) || !line.isWord(i) ? 1 + PARTED : 1;
                String concept = concepts.value(line.key(i));
                if (concept != null && far < least && !(isJoined && hasNearerFigure(line, i, from))) {
                    nearest = concept;
                    least = far;
                }
            }
        }
        return nearest;
    }

    /// Behind a part told between commas: from the comma after "31 villagers" to the one before "were killed" in "31 villagers,
    /// including nine children, were killed". The place itself where no such part begins.
    private int pastInserted(Line line, int comma) {
        if (!line.key(comma).equals(",") || !parts.isAt(line, comma + 1)) {
            return comma;
        }
        int end = comma + 1;
        while (end < line.size() && line.isWord(end)) {
            end++;
        }
        return line.key(end).equals(",") ? end + 1 : comma;
    }

    private static boolean hasNearerFigure(Line line, int at, int figure) {
        int reach = Math.abs(at - figure);
        for (int i = at - reach + 1; i < at + reach; i++) {
            if (line.isNumber(i) && i != figure) {
                return true;
            }
        }
        return false;
    }
}
