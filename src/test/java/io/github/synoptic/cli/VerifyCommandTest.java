package io.github.synoptic.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyCommandTest {
    private static final String A = "assets/samples/harbour-post.txt";
    private static final String B = "assets/samples/northern-wire.txt";
    @TempDir
    private Path folder;
    private String note = "";

    @BeforeEach
    void export() {
        note = folder.resolve("comparison.json").toString();
        assertThat(Typed.run("compare", A, B, "--out", note).code()).isZero();
    }

    @Test
    void everyQuotationHoldsInTheReportsThatWereCompared() {
        Typed typed = Typed.run("verify", note, A, B, "--exit-code");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("0 do not").hasLineCount(1);
    }

    @Test
    void aFigureThatWasChangedIsNamed() throws IOException {
        Path changed = Files.writeString(folder.resolve("harbour-post.txt"),
                Files.readString(Path.of(A)).replace("4,181", "4,200"));
        Typed typed = Typed.run("verify", note, changed.toString(), B, "--exit-code");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("A: harbour-post.txt is not the very file", "4,181")
                .contains("no longer stands");
        assertThat(Typed.run("verify", note, changed.toString(), B).code()).isZero();
    }

    @Test
    void whatIsNoNoteIsRefused() {
        Typed typed = Typed.run("verify", A, A, B);
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).contains("not a note").hasLineCount(1);
    }

    @Test
    void aMissingNoteIsTold() {
        Typed typed = Typed.run("verify", "no-such.json", A, B);
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).hasLineCount(1);
    }
}
