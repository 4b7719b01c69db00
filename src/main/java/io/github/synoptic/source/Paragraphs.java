package io.github.synoptic.source;

import java.util.ArrayList;
import java.util.List;

/// Gathers an article's paragraphs, parted by blank lines, and what is left out between them.
final class Paragraphs {
    /// What parts two paragraphs.
    static final String PARTED = "\n\n";
    private static final String BLANKS = " \t\n\r\f";
    private final StringBuilder text = new StringBuilder();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /// Adds a paragraph; one without words is passed over.
    void add(CharSequence words) {
        String stripped = stripped(words);
        if (!stripped.isEmpty()) {
            text.append(text.isEmpty() ? "" : PARTED).append(stripped);
        }
    }

    /// Notes words that are left out here; neighbours left out for the same reason become one.
    void leaveOut(CharSequence words, String why) {
        String stripped = stripped(words);
        if (stripped.isEmpty()) {
            return;
        }
        LeftOut last = leftOut.isEmpty() ? null : leftOut.getLast();
        if (last != null && last.why().equals(why) && last.at() == text.length()) {
            leftOut.set(leftOut.size() - 1, new LeftOut(last.text() + "\n" + stripped, why, last.at()));
        } else {
            leftOut.add(new LeftOut(stripped, why, text.length()));
        }
    }

    /// Notes a word that is written otherwise in the paragraph that is added next, this many UTF-16 units behind its
    /// start.
    void leaveOutAhead(String word, String why, int ahead) {
        leftOut.add(new LeftOut(word, why, text.length() + (text.isEmpty() ? 0 : PARTED.length()) + ahead));
    }

    /// Whether there is no paragraph yet.
    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The paragraphs so far.
    String text() {
        return text.toString();
    }

    /// What was left out so far.
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /// The gathered text as an article.
    Article article(Facts facts) {
        return new Article(facts, text(), leftOut());
    }

    /// Without blanks around it; a no-break or an ideographic space is no blank but a sign of the text.
    private static String stripped(CharSequence words) {
        String kept = words.toString().replace("\0", "");
        int start = 0;
        int end = kept.length();
        while (end > start && BLANKS.indexOf(kept.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && BLANKS.indexOf(kept.charAt(start)) >= 0) {
            start++;
        }
        return kept.substring(start, end);
    }
}
