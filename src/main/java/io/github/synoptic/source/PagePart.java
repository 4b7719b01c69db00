package io.github.synoptic.source;

import org.jsoup.nodes.Element;

/// One run of text on a page that nothing breaks but single line ends: a paragraph, a heading, an entry, a row.
///
/// @param element the element that holds it
/// @param text its words, white space drawn together as a browser does
/// @param linked how many of its UTF-16 units stand in links
record PagePart(Element element, String text, int linked) {
    /// A run of text is a sentence or more from this length on, in UTF-16 units.
    private static final int SENTENCE = 80;
    /// A shorter one is when it ends like a sentence.
    private static final int SHORT_SENTENCE = 20;
    private static final String SENTENCE_ENDS = ".!?:\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]\u300D\u300F";

    /// How many of its units stand outside links.
    int prose() {
        return text.length() - linked;
    }

    /// Whether it is mostly a link.
    boolean isLinks() {
        return linked * 10 >= text.length() * 7;
    }

    /// Whether it is a heading.
    boolean isHeading() {
        return element.tagName().matches("h[1-6]");
    }

    /// Whether it reads like running text.
    boolean isProse() {
        if (isLinks() || isHeading()) {
            return false;
        }
        return text.length() >= SENTENCE || text.length() >= SHORT_SENTENCE && endsSentence() || isIdeographic();
    }

    private boolean endsSentence() {
        int end = text.length() - 1;
        while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    /// Chinese and Japanese say in twenty signs what takes a line in English.
    private boolean isIdeographic() {
        return text.length() >= SHORT_SENTENCE
                && text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
    }
}
