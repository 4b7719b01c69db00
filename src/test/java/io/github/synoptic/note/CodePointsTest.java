package io.github.synoptic.note;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTest {
    @Test
    void everyOffsetCountsTheCharactersBeforeIt() {
        String text = "a🙂b🙂🙂c";
        CodePoints codePoints = CodePoints.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset == text.length() || !Character.isLowSurrogate(text.charAt(offset))) {
                assertThat(codePoints.at(offset)).isEqualTo(text.codePointCount(0, offset));
                assertThat(codePoints.offset(codePoints.at(offset))).isEqualTo(offset);
            }
        }
    }

    @Test
    void halfACharacterCountsAsOne() {
        CodePoints codePoints = CodePoints.of("a\uDE42b\uD83Dc");
        assertThat(codePoints.at(4)).isEqualTo(4);
        assertThat(codePoints.offset(4)).isEqualTo(4);
    }
}
