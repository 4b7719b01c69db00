package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The form of a name: in lower case, its words parted by single spaces.
final class NameForm {
    private static final List<String> PARTICLES = List.of("o'", "d'", "al-", "el-", "ar-", "as-", "ash-", "bin-",
            "abu-");
    private static final PhraseTable LEGAL_FORMS = Lexicon.of("companies").list("legalForm");
    private static final PhraseTable EXONYMS = Lexicon.of("places").list("exonym");

    /// The fewest letters of a surname that is another's beginning.
    private static final int LEAST_CUT = 4;

    private NameForm() {}

    /// Whether one surname is the other's beginning: "Ilie" and "Iliescu".
    static boolean isCut(String surname, String other) {
        return Math.min(surname.length(), other.length()) >= LEAST_CUT
                && (surname.startsWith(other) || other.startsWith(surname));
    }

    /// The name in lower case, its words parted by single spaces, without full stops and without an "and".
    static String form(Account account, Name name) {
        Line line = account.line(name.sentence());
        StringBuilder form = new StringBuilder();
        for (int i = line.tokenAt(name.span().start()); i < line.size()
                && line.token(i).span().start() < name.span().end(); i++) {
            if (line.isWord(i) && !line.key(i).equals("and")) {
                form.append(form.isEmpty() ? "" : " ").append(line.key(i));
            }
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isFull(String form) {
        return form.indexOf(' ') > 0;
    }

    static String first(String form) {
        int space = form.indexOf(' ');
        return space < 0 ? form : form.substring(0, space);
    }

    /// The surname, without "Jr." and the like; of a firm its last name, without "Ltd." and the like.
    static String last(String form) {
        int space = form.lastIndexOf(' ');
        String word = form.substring(space + 1);
        boolean isSuffix = space > 0 && switch (word) {
            case "jr", "sr", "ii", "iii", "iv" -> true;
            default -> LEGAL_FORMS.has(word);
        };
        return isSuffix ? form.substring(form.lastIndexOf(' ', space - 1) + 1, space) : word;
    }

    /// A surname without the particle that is joined to it by an apostrophe or a hyphen.
    static String bare(String surname) {
        for (String particle : PARTICLES) {
            if (surname.startsWith(particle)) {
                return surname.substring(particle.length());
            }
        }
        return surname;
    }

    /// The name of a firm without "Inc." and the like.
    static String withoutForm(String form) {
        int space = form.lastIndexOf(' ');
        return space > 0 && LEGAL_FORMS.has(form.substring(space + 1)) ? form.substring(0, space) : form;
    }

    static boolean isSon(String form) {
        return form.endsWith(" jr");
    }

    /// Whether one name is the other with more behind it.
    static boolean isLonger(String x, String y) {
        String longer = x.length() > y.length() ? x : y;
        String shorter = x.length() > y.length() ? y : x;
        return longer.startsWith(shorter + " ") && isFull(shorter) && !last(longer).equals(last(shorter));
    }

    /// The first two words of a name, the first three, and so on to the whole.
    static List<String> openings(String form) {
        List<String> openings = new ArrayList<>();
        for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', space + 1)) {
            int next = form.indexOf(' ', space + 1);
            openings.add(next < 0 ? form : form.substring(0, next));
        }
        return openings;
    }

    /// Whether the two are names of one place.
    static boolean areExonyms(String x, String y) {
        String place = EXONYMS.value(x);
        return place != null && !x.equals(y) && place.equals(EXONYMS.value(y));
    }

    /// The place that a form is one of two names of; null where it is none.
    static @Nullable String place(String form) {
        return EXONYMS.value(form);
    }
}
