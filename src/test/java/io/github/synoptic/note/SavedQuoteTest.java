package io.github.synoptic.note;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SavedQuoteTest {
    private static @Nullable Span placed(SavedQuote quote, String text) {
        return quote.placeIn(text, CodePoints.of(text));
    }

    @Test
    void wordsAtTheirPlaceAreFoundThere() {
        String text = "🙂 ten, ten, ten";
        assertThat(placed(new SavedQuote(7, 10, "ten", ", ", ", "), text)).isEqualTo(new Span(8, 11));
    }

    @Test
    void wordsThatMovedAreFoundByWhatStandsAroundThem() {
        SavedQuote quote = new SavedQuote(4, 7, "ten", "saw ", " men");
        assertThat(placed(quote, "It is said: they saw ten men and ten women")).isEqualTo(new Span(21, 24));
        assertThat(quote.holdsIn("It is said: they saw ten men", CodePoints.of("It is said: they saw ten men")))
                .isFalse();
    }

    @Test
    void wordsThatStandOnceAreFoundInOtherSurroundings() {
        assertThat(placed(new SavedQuote(0, 5, "48181", "", " dead"), "dead: 48181 so far")).isEqualTo(new Span(6, 11));
    }

    @Test
    void wordsThatAreGoneOrStandTwiceAreNotPlaced() {
        assertThat(placed(new SavedQuote(0, 3, "ten", "x", "y"), "none")).isNull();
        assertThat(placed(new SavedQuote(9, 12, "ten", "x", "y"), "ten or ten")).isNull();
    }

    @Test
    void aPlaceWithoutWordsIsFoundByWhatStandsAroundIt() {
        assertThat(placed(new SavedQuote(5, 5, "", "will ", "sail"), "We will sail")).isEqualTo(new Span(8, 8));
        assertThat(placed(new SavedQuote(900, 900, "", "", ""), "We will sail")).isNull();
    }
}
