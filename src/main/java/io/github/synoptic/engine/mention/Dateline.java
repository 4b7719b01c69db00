package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The day a report tells of itself at its top, where the file does not say when it was published.
final class Dateline {
    private static final int LINES = 3;
    private static final int TOKENS = 12;

    private Dateline() {}

    /// The first full date near the start of one of the first lines, or null.
    static @Nullable LocalDate of(List<Line> lines, Lexicon lexicon) {
        MomentFinder finder = new MomentFinder(lexicon, null);
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            int limit = line.tokenAt(line.sentence().span().start()) + TOKENS;
            for (Moment moment : finder.find(line, new boolean[line.size()])) {
                boolean isDay = moment.from() != null && moment.from().equals(moment.to());
                if (isDay && line.tokenAt(moment.span().start()) < limit) {
                    return moment.from();
                }
            }
        }
        return null;
    }
}
