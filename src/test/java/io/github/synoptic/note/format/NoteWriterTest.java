package io.github.synoptic.note.format;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;

import static org.assertj.core.api.Assertions.assertThat;

class NoteWriterTest {
    private static final Note MANY = NoteMeasurement.note(NoteMeasurement.MARKS);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"DOCX", "PDF", "TEI"})
    void theNoteOfTheSampleIsTheOneKeptWithTheTests(NoteFormat format) throws IOException {
        GoldenFile.check("ferry." + format.extension(), format.writer().write(NoteSample.note()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MD", "HTML"})
    void everythingANoteCanHoldIsAsInTheFileKeptWithTheTests(NoteFormat format) throws IOException {
        GoldenFile.check("ferry-whole." + format.extension(), format.writer().write(NoteSample.whole()));
    }

    @ParameterizedTest
    @EnumSource
    void neitherLocaleNorTimeZoneChangesAByte(NoteFormat format) {
        byte[] before = format.writer().write(NoteSample.note());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(format.writer().write(NoteSample.note())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DOCX")
    void everyFormatOfLinesEndsWithALineEnd(NoteFormat format) {
        byte[] bytes = format.writer().write(NoteSample.note());
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
    }

    @ParameterizedTest
    @EnumSource
    void aCommentOfAMillionSignsIsWritten(NoteFormat format) {
        Note note = NoteSample.commented("words ".repeat(180_000));
        assertThat(format.writer().write(note).length).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void fiveThousandMarksAreWritten(NoteFormat format) {
        assertThat(format.writer().write(MANY)).isNotEmpty();
    }
}
