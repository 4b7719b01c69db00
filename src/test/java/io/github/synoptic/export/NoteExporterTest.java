package io.github.synoptic.export;

import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.NoteSample;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.store.TemplateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NoteExporterTest {
    @TempDir
    private Path folder;

    private static Note note(String template) {
        return NoteSample.note(NoteSample.comparison(), NoteSample.project(),
                new NoteOptions(NoteChoice.FIRST.using(template), "1"));
    }

    private String exported(String template, NoteFormat format) throws ProblemException {
        return new String(new NoteExporter(new TemplateFolder(folder)).export(note(template), format),
                StandardCharsets.UTF_8);
    }

    @Test
    void aTemplateInTheReadersFolderIsUsed() throws IOException {
        Files.writeString(folder.resolve("house.md"), "HOUSE {{#confirmed}}{{number}} {{a.words}};{{/confirmed}}\n");
        assertThat(exported("house", NoteFormat.MD)).startsWith("HOUSE 1 The ferry");
    }

    @Test
    void theReadersTemplateGoesBeforeTheProgramsOfThatName() throws IOException {
        Files.writeString(folder.resolve("editors-note.md"), "Ours\n");
        assertThat(exported("editors-note", NoteFormat.MD)).isEqualTo("Ours\n");
        assertThat(exported("editors-note", NoteFormat.HTML)).contains("<h1>Editor&#39;s note</h1>");
    }

    @Test
    void aFaultInATemplateIsToldWithItsFileAndLine() throws IOException {
        Files.writeString(folder.resolve("house.html"), "<p>\n{{#confirmed}}{{smell}}{{/confirmed}}\n</p>\n");
        assertThat(problem("house", NoteFormat.HTML)).isEqualTo(new Problem.TemplateName("house.html:2", "smell"));
        Files.writeString(folder.resolve("house.html"), "<p>\n\n{{#confirmed}}\n");
        assertThat(problem("house", NoteFormat.HTML)).isEqualTo(new Problem.TemplateTag("house.html:3", "confirmed"));
        Files.writeString(folder.resolve("house.html"), "{{> head}}\n");
        assertThat(problem("house", NoteFormat.HTML)).isEqualTo(new Problem.TemplateInclude("house.html:1", "head"));
    }

    @Test
    void aTemplateThatIsNotThereIsTold() {
        assertThat(problem("house", NoteFormat.MD)).isEqualTo(new Problem.NoTemplate("house", "md"));
        assertThat(problem("../house", NoteFormat.MD)).isEqualTo(new Problem.NoTemplate("../house", "md"));
    }

    @Test
    void aTemplateThatIsNoTextIsTold() throws IOException {
        Path file = folder.resolve("house.md");
        Files.write(file, new byte[]{(byte) 0xFF, (byte) 0xFE, 0});
        assertThat(problem("house", NoteFormat.MD)).isEqualTo(new Problem.UnknownCharset(file.toString()));
    }

    @Test
    void aFormatWithoutTemplatesKeepsTheProgramsOwnLayout() throws ProblemException {
        assertThat(exported("house", NoteFormat.TEXT)).contains("Confirmed discrepancies (3)");
    }

    @Test
    void onlyTemplatesAreListed() throws IOException {
        for (String name : new String[]{"b.md", "a.html", "notes.txt", ".hidden.md"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(new TemplateFolder(folder).files()).containsExactly("a.html", "b.md");
        assertThat(new TemplateFolder(folder.resolve("none")).files()).isEmpty();
    }

    private Problem problem(String template, NoteFormat format) {
        return catchThrowableOfType(ProblemException.class, () -> exported(template, format)).problem();
    }
}
