package io.github.synoptic.engine.mention;

import java.util.Set;

/// Tells ages from durations in German, French, Spanish and Portuguese: "52 ans" is an age in "âgé de 52 ans", in "un homme
/// de 52 ans" and between commas behind a name, but not in "une peine de 52 ans".
final class Ages {
    private static final Set<String> YEARS = Set.of("jahre", "jahren", "ans", "años", "anos");
    private static final Set<String> AGED = Set.of("âgé", "âgée", "âgés", "âgées");
    private static final Set<String> AGE = Set.of("edad", "idade");

    /// Words for somebody: "homme".
    private final PhraseTable humans;
    private final PhraseTable roles;

    Ages(Lexicon lexicon) {
        humans = lexicon.list("human");
        roles = lexicon.list("role");
    }

    /// The place after the age that the number from one token to before another tells, or -1 where it tells none.
    int end(Line line, int from, int to) {
        if (line.key(to).equals("-") && line.key(to + 1).startsWith("jährig")) {
            return to + 2;
        }
        if (!YEARS.contains(line.key(to))) {
            return -1;
        }
        if (line.key(to + 1).equals("alt")) {
            return to + 2;
        }
        if (line.key(to + 1).equals("de") && AGE.contains(line.key(to + 2))) {
            return to + 3;
        }
        boolean isOf = line.key(from - 1).equals("de");
        boolean isAged = isOf && AGED.contains(line.key(from - 2));
        boolean isSomebodys = isOf && isSomebody(line.key(from - 2));
        return isAged || isSomebodys || isApart(line, isOf ? from - 2 : from - 1, to + 1) ? to + 1 : -1;
    }

    /// Whether the word stands for somebody: "homme", "mayor".
    boolean isSomebody(String key) {
        return humans.has(key) || roles.has(key);
    }

    /// Whether commas, of which the end of the sentence takes the second's place, or parentheses stand at both places.
    private static boolean isApart(Line line, int before, int after) {
        return line.key(before).equals(",") && (line.key(after).equals(",") || line.key(after).equals("."))
                || line.key(before).equals("(") && line.key(after).equals(")");
    }
}
