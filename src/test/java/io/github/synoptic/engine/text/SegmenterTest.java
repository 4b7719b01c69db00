package io.github.synoptic.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SegmenterTest {
    private static SegmentedReport segment(String text) {
        return new Segmenter().segment(Report.of("made", text));
    }

    private static List<String> sentences(String text) {
        SegmentedReport report = segment(text);
        return report.sentences().stream().map(s -> report.words(s.span())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr. Amal Reyes spoke to Lt. Gov. Ivo Brandt in the U.S. Senate.",
            "The ferry left at 3 p.m. Tuesday with Mrs. J. K. Moreau aboard.",
            "He paid $4.50 for No. 7 and left.", "“Where is the boat?” Mr. Lund asked his crew.",
            "Reps. Tove Falk and Sens. Ada Pine voted against it.", "Am 8. Februar kam die Ministerin nach Hause."})
    void anAbbreviationOrASpeechTagPartsNoSentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aQuotationOverSeveralSentencesIsPartedInside() {
        assertThat(sentences("“We waited all night. Nobody came,” she said. The lights went out."))
                .containsExactly("“We waited all night.", "Nobody came,” she said.", "The lights went out.");
    }

    @Test
    void aSentenceMayEndInAnAbbreviation() {
        assertThat(sentences("They arrived at 9 a.m. The hall was full.")).containsExactly("They arrived at 9 a.m.",
                "The hall was full.");
    }

    @Test
    void aSentenceMayBeginWithAFigure() {
        assertThat(sentences("They left. 34 people were hurt. $5 million was paid.")).containsExactly("They left.",
                "34 people were hurt.", "$5 million was paid.");
        assertThat(sentences("Das teilte die Behörde mit. 34 weitere Personen wurden verletzt.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See art. 5 of the law.", "It cost approx. 30 euros.", "He came at 8 p.m. 34 times."})
    void aFigureAfterAnAbbreviationBeginsNoSentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aTownBeforeTheFirstWordsIsNoSentence() {
        SegmentedReport report = segment("NEW HOLM. The council met on Monday.\n\nIt sat all day.");
        assertThat(report.sentences()).hasSize(2);
        assertThat(DatelineParter.end(report.text(), report.sentences().getFirst())).isEqualTo(3);
    }

    @Test
    void aLineIsAParagraphUnlessLinesWereBrokenAtAWidth() {
        assertThat(segment("One line here.\nAnother line here.").paragraphs()).hasSize(2);
        String broken = """
                The commission said on Monday that the bridge
                would be closed to lorries for at least three
                weeks while engineers look at the pillars that
                were struck by a barge during the night and
                which may have to be replaced.

                Drivers were asked to use the ferry, which will
                run every half hour.
                """;
        assertThat(segment(broken).paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, 'The minister said that the talks had ended and that they would go on after the weekend.'",
            "de, 'Die Ministerin sagte, dass die Gespräche beendet seien und nach dem Wochenende weitergehen würden.'",
            "fr, 'La ministre a dit que les discussions étaient terminées et qu’elles reprendraient après la fin de semaine.'",
            "es, 'La ministra dijo que las conversaciones habían terminado y que seguirían después del fin de semana.'",
            "pt, 'A ministra disse que as conversas tinham terminado e que não continuariam depois do fim de semana.'",
            "ru, 'Министр сказала, что переговоры закончились и что они продолжатся после выходных.'",
            "ar, 'قالت الوزيرة إن المحادثات انتهت وإنها سوف تستمر بعد نهاية الأسبوع في المدينة.'",
            "fa, 'وزیر گفت که گفتگوها پایان یافته است و پس از پایان هفته ادامه خواهد داشت.'"})
    void theLanguageIsToldFromTheWords(String tag, String text) {
        assertThat(segment(text).language()).isEqualTo(tag);
    }

    @Test
    void figuresAreComparedAsWrittenAndWordsPairedByTheirStems() {
        List<Token> tokens = segment("They said that 48,181 boats were counted and counting of the boat goes on.")
                .sentences()
                .getFirst().tokens();
        Token figure = tokens.get(3);
        assertThat(figure.sort()).isEqualTo(Token.Sort.NUMBER);
        assertThat(figure.stem()).isEqualTo("48,181");
        assertThat(tokens.get(6).stem()).isEqualTo(tokens.get(8).stem());
        assertThat(tokens.get(6).form()).isNotEqualTo(tokens.get(8).form());
    }

    @ParameterizedTest
    @ValueSource(strings = {"al-Hayya", "U.S.", "don't", "p.m.", "48,181", "3.5", "f***",
            "d---ed", "sh**", "motherf***er"})
    void aWordWithInnerSignsIsOneToken(String word) {
        List<Token> tokens = segment("They saw " + word + " there").sentences().getFirst().tokens();
        assertThat(tokens).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pier--and", "bold**", "-- pier", "pier --"})
    void aDashAndTheStarsOfBoldTypeBelongToNoWord(String text) {
        List<Token> tokens = segment("The " + text + " was shut.").sentences().getFirst().tokens();
        assertThat(tokens).filteredOn(Token::isWord).extracting(Token::form).contains("was")
                .noneMatch(form -> form.contains("-") || form.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u200b\ufeff"})
    void aTextWithoutWordsHasNoSentencesOfWords(String text) {
        assertThat(segment(text).wordCount()).isZero();
    }
}
