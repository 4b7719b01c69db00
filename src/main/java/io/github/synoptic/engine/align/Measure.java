package io.github.synoptic.engine.align;

/// What two sentences have in common. Weights are sums of [TermWeights], shares are 0 to 1.
///
/// @param shared the weight of the shared terms
/// @param dice twice the shared weight by the weight of both sentences (Dice 1945)
/// @param containment the shared weight by the weight of the lighter sentence
/// @param plain Dice over the bare number of terms
/// @param clause the heaviest weight shared by two clauses
/// @param run the weight of the heaviest run of the same words
/// @param exclusive the shared weight, each term divided by the geometric mean of the numbers of sentences that have it
/// @param figures the weight of the shared figures
/// @param quoted how much of the one's quotation the other has
/// @param lead `plain`, where both sentences are headline or lead; else 0
/// @param heads whether both sentences stand first
/// @param strangers the weight of the names that only one side has, the lesser of both sides
/// @param lighter the weight of the lighter sentence
/// @param heavier the weight of the heavier sentence
/// @param bothQuote whether both hold a quotation
/// @param oneQuotes whether only one does
record Measure(double shared, double dice, double containment, double plain, double clause, double run,
        double exclusive, double figures, double quoted, double lead, boolean heads,
        double strangers, double lighter, double heavier, boolean bothQuote,
        boolean oneQuotes) {}
