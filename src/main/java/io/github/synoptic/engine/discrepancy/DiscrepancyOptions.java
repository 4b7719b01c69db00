package io.github.synoptic.engine.discrepancy;

/// Weights and thresholds of the search for discrepancies.
///
/// @param lowest the least confidence at which a difference of substance is proposed, 0 to 1; below it a fact-checker
///        would be stopped for nothing
/// @param low below this confidence a proposal is called doubtful, 0 to 1
/// @param trustAtZero how far a link whose sentences share no word is trusted, 0 to 1; the aligner had other reasons
/// @param quoteLikeness the least share of words two quotations must have in common to be one, 0 to 1
/// @param quoteWords the fewest content words two quotations must share to be one outside a link, a count
/// @param paraphraseWords the fewest content words a quotation and its paraphrase must share, a count
/// @param statementLikeness the least share of content words two statements must have in common to be one, 0 to 1
/// @param contextReach how many tokens to each side of a figure or date tell what it belongs to, a count
/// @param contextNeeded how much those must have in common, in shared words
public record DiscrepancyOptions(double lowest, double low, double trustAtZero, double quoteLikeness, int quoteWords,
        int paraphraseWords, double statementLikeness, int contextReach, double contextNeeded) {
    /// The values measured to work best on news reports.
    public static final DiscrepancyOptions DEFAULT = new DiscrepancyOptions(0.27, 0.5, 0.5, 0.5, 4, 3, 0.38, 9, 1.5);
}
