package io.github.synoptic.ui.common;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Text that runs from right to left, parted so that it can be wrapped.
class TextDirectionTest {
    @Test
    void aStopIsSetApartFromItsWord() {
        assertThat(TextDirection.pieces("גשר ישן. 12")).extracting(TextDirection.Piece::text).containsExactly("גשר",
                " ",
                "ישן", ". ", "12");
    }

    @Test
    void aLatinTextStaysWhole() {
        assertThat(TextDirection.pieces("A bridge, old.")).extracting(TextDirection.Piece::text)
                .containsExactly("A bridge, old.");
    }

    @Test
    void aWordWiderThanAColumnIsSetLetterByLetter() {
        assertThat(TextDirection.pieces("ج".repeat(40))).hasSize(40);
    }

    @Test
    void eachScriptIsNamedForTheStyleSheets() {
        assertThat(TextDirection.pieces("جسر גשר")).flatExtracting(TextDirection.Piece::styleClasses)
                .containsExactly("arabic", "hebrew");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinedThePiecesGiveTheText(int seed) {
        String letters = "ab 1.,\"\n\tاجسر ـً گ גשר ְ 😀\uD800\u200F";
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            String text = random.ints(random.nextInt(60), 0, letters.length()).mapToObj(letters::charAt)
                    .map(String::valueOf).collect(Collectors.joining());
            assertThat(TextDirection.pieces(text).stream().map(TextDirection.Piece::text)
                    .collect(Collectors.joining())).isEqualTo(text);
        }
    }
}
