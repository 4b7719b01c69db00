package io.github.synoptic.note.template;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.NoteSample;
import io.github.synoptic.note.format.GoldenFile;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.note.template.TemplateException.Fault;
import io.github.synoptic.project.NoteChoice;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NoteTemplateTest {
    private static final List<NoteFormat> FORMATS = List.of(NoteFormat.MD, NoteFormat.HTML);

    private static String filled(NoteFormat format, String source, Note note) throws TemplateException {
        return new String(NoteTemplate.parse(format, source).write(note), StandardCharsets.UTF_8);
    }

    private static String filled(ShippedTemplate template, NoteFormat format, Note note) throws TemplateException {
        return filled(format, template.source(format), note);
    }

    private static Note note(ShippedTemplate template, String language) {
        NoteChoice choice = NoteChoice.FIRST.with(template.sections()).in(language);
        return NoteSample.note(NoteSample.comparison(), NoteSample.project(), new NoteOptions(choice, "9.9.9"));
    }

    @ParameterizedTest
    @EnumSource
    void whatATemplateMakesOfTheSampleIsAsInTheFileKeptWithTheTests(ShippedTemplate template)
            throws TemplateException, IOException {
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("en-US", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                for (NoteFormat format : FORMATS) {
                    GoldenFile.check("ferry-" + template.label() + "." + format.extension(),
                            filled(template, format, note(template, "en")).getBytes(StandardCharsets.UTF_8));
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void templatesSpeakTheNotesLanguageWhateverTheInterfaceSpeaks(ShippedTemplate template) throws TemplateException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (NoteFormat format : FORMATS) {
                assertThat(filled(template, format, note(template, "de"))).contains("Zahl");
                assertThat(filled(template, format, note(template, "fr"))).contains("Chiffre");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theLanguageOfDatesIsTheNotes() throws TemplateException {
        assertThat(filled(NoteFormat.MD, "{{reportA.published}}", note(ShippedTemplate.EDITORS_NOTE, "de")))
                .isEqualTo("8\\. Februar 2025\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"UNKNOWN_NAME | 2 | nope | x;{{nope}}",
            "UNKNOWN_NAME | 3 | nope | {{#confirmed}};{{number}};{{nope}};{{/confirmed}}",
            "UNKNOWN_NAME | 1 | nope | {{#nope}}{{/nope}}", "UNKNOWN_NAME | 1 | reportA.nope | {{reportA.nope}}",
            "NOT_CLOSED | 2 | confirmed | x;{{#confirmed}};y", "NOT_CLOSED | 3 | confirmed | x;;{{/confirmed}}",
            "NOT_CLOSED | 2 | style | {{#confirmed}};{{/style}}", "NOT_CLOSED | 2 | title | x;{{title",
            "INCLUDES | 2 | other | x;{{> other}}"})
    void aFaultPointsAtItsLine(Fault fault, int line, String tag, String source) {
        TemplateException thrown = catchThrowableOfType(TemplateException.class,
                () -> filled(NoteFormat.MD, source.replace(';', '\n'), NoteSample.whole()));
        assertThat(thrown.fault()).isEqualTo(fault);
        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.tag()).isEqualTo(tag);
    }

    @Test
    void templatesAreWrittenInMarkdownOrHtmlOnly() {
        assertThatThrownBy(() -> NoteTemplate.parse(NoteFormat.PDF, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("io.github.synoptic.note.format.HostileTextTest#hostileWords")
    void hostileWordsAreTextInEveryShippedTemplateAndInRawTags(String words) throws TemplateException {
        Note note = NoteSample.hostile(words);
        for (ShippedTemplate template : ShippedTemplate.values()) {
            check(Jsoup.parse(filled(template, NoteFormat.HTML, note)));
            check(rendered(filled(template, NoteFormat.MD, note)));
        }
        check(Jsoup.parse(filled(NoteFormat.HTML, "{{{title}}}{{&title}}<p title=\"{{{reportA.byline}}}\">", note)));
        check(rendered(filled(NoteFormat.MD, "{{{title}}}\n\n{{&title}}\n\n| |\n|-|\n|{{{reportA.byline}}}|\n", note)));
    }

    /// Only what the templates bring themselves.
    private static void check(Document page) {
        assertThat(page.select("script, img, a, iframe, link, object, [onerror], h4, h5, h6, del")).isEmpty();
        assertThat(page.body().wholeText()).doesNotContainPattern("[\u202A-\u202E\u0000-\u0008]");
    }

    private static Document rendered(String markdown) {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        return Jsoup.parse(HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build()
                .render(parser.parse(markdown)));
    }
}
