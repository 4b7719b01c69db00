package io.github.synoptic.engine.text;

/// Tells the dateline from the sentence it opens: `ALDMOUTH, 8 February (Northern Wire) — The council ...`, or
/// `ALDMOUTH. The council ...`. It says where and when a report was filed.
public final class DatelineParter {
    /// The sentences, from the first, that a dateline may open.
    private static final int SENTENCES = 8;
    /// The longest dateline, in tokens.
    private static final int TOKENS = 20;
    /// The most words of a town.
    private static final int TOWN_WORDS = 3;
    /// The shortest name of a town in a dateline, in UTF-16 units.
    private static final int LEAST_TOWN = 3;

    private DatelineParter() {}

    /// Where the dateline ends, as a place among the sentence's tokens; 0 where it has none.
    public static int end(String text, Sentence sentence) {
        if (sentence.number() >= SENTENCES || sentence.tokens().isEmpty()
                || !isUpperCase(sentence.tokens().getFirst().span().in(text))) {
            return 0;
        }
        for (int i = 1; i < Math.min(TOKENS, sentence.tokens().size() - 1); i++) {
            Token token = sentence.tokens().get(i);
            boolean isApart = token.span().start() > sentence.tokens().get(i - 1).span().end()
                    && token.span().end() < sentence.tokens().get(i + 1).span().start();
            if (token.form().equals("-") && isApart) {
                return i + 1;
            }
        }
        return afterTown(text, sentence);
    }

    /// Past "NEW HOLM."; 0 where the sentence does not begin so.
    private static int afterTown(String text, Sentence sentence) {
        for (int i = 0; i < Math.min(TOWN_WORDS + 1, sentence.tokens().size() - 1); i++) {
            Token token = sentence.tokens().get(i);
            if (token.form().equals(".")) {
                return i + 1;
            }
            if (!token.span().in(text).chars().allMatch(Character::isUpperCase)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isUpperCase(String written) {
        return written.length() >= LEAST_TOWN && written.chars().allMatch(Character::isUpperCase);
    }
}
