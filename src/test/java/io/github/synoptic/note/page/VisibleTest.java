package io.github.synoptic.note.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTest {
    @Test
    void marksOfDirectionStayOnlyAmongLettersFromTheRight() {
        assertThat(Visible.line("1,638\u200F - \u200F1,640")).isEqualTo("1,638⟦U+200F⟧ - ⟦U+200F⟧1,640");
        assertThat(Visible.line("\u200E\u061C")).isEqualTo("⟦U+200E⟧⟦U+061C⟧");
        assertThat(Visible.line("السبت\u200F!")).isEqualTo("السبت\u200F!");
    }

    @Test
    void whatTurnsTheDirectionIsNamed() {
        assertThat(Visible.line("181\u202E48")).isEqualTo("181⟦U+202E⟧48");
        assertThat(Visible.line("\u2067x\u2069")).isEqualTo("⟦U+2067⟧x⟦U+2069⟧");
    }

    @Test
    void lineEndsBecomeOneSign() {
        assertThat(Visible.line("One.\r\n\r\n  Two.")).isEqualTo("One. ¶ Two.");
        assertThat(Visible.line("One.\u2028Two.\tThree.")).isEqualTo("One. ¶ Two. Three.");
    }

    @Test
    void controlSignsAndHalfCharactersCannotHide() {
        assertThat(Visible.line("a\u0000b\u001B[31mc")).isEqualTo("a⟦U+0000⟧b⟦U+001B⟧[31mc");
        assertThat(Visible.line("a\uD83Db\uFFFF")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void allOtherTextStaysAsItIs() {
        String text = "“Señor” – السلام عليكم — 🙂 e\u0301 x\u200Dy";
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void onlyTextFromTheRightIsIsolated() {
        assertThat(Visible.isolated("Harbour")).isEqualTo("Harbour");
        assertThat(Visible.isolated("ميناء")).isEqualTo("\u2068ميناء\u2069");
    }
}
