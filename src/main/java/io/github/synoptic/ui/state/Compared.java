package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

/// How far the comparison of the open pair is.
///
/// @param asked what was last asked for; null where nothing was
/// @param request the number of that request; a result with another number comes late and is dropped
/// @param running whether its result is still to come
/// @param review the newest result joined with the reader's work; null before the first
/// @param millis how long the newest result took, in milliseconds
public record Compared(@Nullable Asked asked, int request, boolean running, @Nullable Review review, long millis) {
    /// Nothing was asked for.
    public static final Compared NOTHING = new Compared(null, 0, false, null, 0);

    /// What a comparison is made from: equal inputs give an equal result, so it is not made again.
    public record Asked(Report a, Report b, Corrections corrections) {}

    /// The state after asking. The old result stays in view where it is of the same two texts, until the new one comes.
    public Compared asking(Asked newAsked, int newRequest) {
        return new Compared(newAsked, newRequest, true, sameTexts(newAsked) ? review : null, millis);
    }

    private boolean sameTexts(Asked other) {
        return asked != null && asked.a().text().equals(other.a().text()) && asked.b().text().equals(other.b().text());
    }

    /// The state after the result came.
    public Compared done(Review newReview, long newMillis) {
        return new Compared(asked, request, false, newReview, newMillis);
    }

    /// The same with the reader's newest work.
    public Compared reviewed(Review newReview) {
        return new Compared(asked, request, running, newReview, millis);
    }

    /// The state after the reader stopped it.
    public Compared stopped() {
        return new Compared(asked, request + 1, false, review, millis);
    }

    /// The newest result; null before the first.
    public @Nullable Comparison comparison() {
        return review == null ? null : review.comparison();
    }
}
