package io.github.synoptic.engine.mention;

/// Which signs open and close a quotation, in the styles of the press: “ ”, „ “, « », » «, " ", ‘ ’ and ' '.
final class QuotationMarks {
    private final String text;

    QuotationMarks(String text) {
        this.text = text;
    }

    /// Whether the sign at this place opens a quotation when none is open.
    boolean opens(int at, int end) {
        char sign = text.charAt(at);
        return switch (sign) {
            case '“', '„', '‟', '«', '‹', '《' -> true;
            case '"', '»', '”' -> isWordAfter(at, end) && !isLetterBefore(at);
            case '‘', '‚', '\'' -> isWordAfter(at, end) && !isLetterBefore(at) && closingSingle(at, end) > 0;
            default -> false;
        };
    }

    /// Whether the sign at this place closes a quotation that this other sign opened.
    boolean closes(int at, char opened, int end) {
        char sign = text.charAt(at);
        return switch (opened) {
            case '“', '‟' ->
                sign == '”' || sign == '“' && !isWordAfter(at, end) || sign == '"' && !isWordAfter(at, end);
            case '„' -> sign == '“' || sign == '”' || sign == '"';
            case '«' -> sign == '»';
            case '»' -> sign == '«' || sign == '»';
            case '‹' -> sign == '›';
            case '《' -> sign == '》';
            case '‘', '‚', '\'' -> isClosingSingle(at, end);
            case '”' -> sign == '”';
            default -> sign == opened || sign == '”';
        };
    }

    /// Whether the sign may begin a paragraph inside a quotation that an earlier paragraph left open.
    boolean resumes(int at, char opened) {
        char sign = text.charAt(at);
        return sign == opened || sign == '“' && opened == '"' || opened == '«' && sign == '»';
    }

    private int closingSingle(int at, int end) {
        int limit = Math.min(end, at + 400);
        for (int i = at + 2; i < limit; i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                return -1;
            }
            if (isClosingSingle(i, end)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isClosingSingle(int at, int end) {
        char sign = text.charAt(at);
        return (sign == '’' || sign == '\'' || sign == '‘') && !isWordAfter(at, end)
                && !Character.isWhitespace(text.charAt(at - 1)) && !isPlural(at, end);
    }

    /// Whether this is the apostrophe of "the senators’ bill" rather than the end of a quotation.
    private boolean isPlural(int at, int end) {
        return at > 0 && text.charAt(at - 1) == 's' && at + 2 < end && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isWordAfter(int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        char next = text.charAt(at + 1);
        return !Character.isWhitespace(next) && next != ',' && next != '.' && next != ';' && next != ')' && next != '?'
                && next != '!' && next != ':' && next != '—' && next != '–' && next != '”' && next != '"';
    }

    private boolean isLetterBefore(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
