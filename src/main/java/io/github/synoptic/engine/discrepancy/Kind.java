package io.github.synoptic.engine.discrepancy;

/// What sort of difference a discrepancy is. The order is that of the keys 1 to 9, 0 and minus.
public enum Kind {
    /// Figures for the same thing differ.
    QUANTITY('Q'),
    /// Days, times or periods of the same thing differ.
    DATE('D'),
    /// The same person, body or place is spelled or named differently.
    NAME('N'),
    /// Another title or description of office.
    ROLE('R'),
    /// The same statement is credited to different speakers or sources.
    ATTRIBUTION('A'),
    /// The same quotation in other words, or quoted here and paraphrased there.
    QUOTE('"'),
    /// The same thing happens in another place.
    PLACE('P'),
    /// One affirms what the other denies.
    POLARITY('±'),
    /// Certainty, intent or status differs.
    MODALITY('M'),
    /// Another label for the same thing.
    TERM('T'),
    /// Any other contradiction.
    FACT('F');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    /// The letter that stands for it in the text and in lists.
    public char letter() {
        return letter;
    }

    /// The name in exchange formats: lower case, `quantity`.
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
