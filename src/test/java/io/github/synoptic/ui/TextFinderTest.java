package io.github.synoptic.ui;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Words are found whatever their case and accents, and where they stand.
class TextFinderTest {

    @ParameterizedTest
    @CsvSource({"Señor Peña and senor PENA, senor pena, 2, Señor Peña", "the ﬁnal word, FINAL, 1, ﬁnal",
            "the crew’s boat, crew's, 1, crew’s", "Große Fahrt, grosse, 1, Große", "nothing here, elsewhere, 0, ''",
            "e\u0301te\u0301, ete, 1, e\u0301te\u0301", "İstanbul, istanbul, 1, İstanbul"})
    void wordsAreFoundWhateverTheirCaseAndAccents(String text, String words, int count, String first) {
        var hits = TextFinder.find(text, words);
        assertThat(hits).hasSize(count);
        if (count > 0) {
            assertThat(hits.getFirst().in(text)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"' '", "''"})
    void nothingSoughtFindsNothing(String words) {
        assertThat(TextFinder.find("some words", words)).isEmpty();
    }
}
