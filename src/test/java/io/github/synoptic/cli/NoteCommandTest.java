package io.github.synoptic.cli;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.source.Loaded;
import io.github.synoptic.source.SourceReader;
import io.github.synoptic.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class NoteCommandTest {
    private static final Pair PAIR = new Pair(1, 2);
    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void saveAProject() throws IOException {
        project = folder.resolve("talks.synoptic");
        Loaded a = SourceReader.read(Path.of("assets/samples/harbour-post.txt"));
        Loaded b = SourceReader.read(Path.of("assets/samples/northern-wire.txt"));
        try (ProjectStore store = ProjectStore.create(project)) {
            store.append(new Edit.AddReport(1, a.report()), Map.of(1, a.original()));
            store.append(new Edit.AddReport(2, b.report()), Map.of(2, b.original()));
            store.append(new Edit.Open(PAIR), Map.of());
            Mark mark = new Mark(3, Kind.QUANTITY, quote(a.report(), "4,181"), quote(b.report(), "4,189"),
                    Verdict.CONFIRMED, "Ask the Harbour Office.", null);
            store.append(new Edit.Put(PAIR, mark), Map.of());
        }
    }

    private static Quote quote(Report report, String words) {
        int start = report.text().indexOf(words);
        return Quote.of(report.text(), new Span(start, start + words.length()));
    }

    @Test
    void itWritesWhatTheReaderConfirmed() {
        Typed typed = Typed.run("note", project.toString());
        assertThat(typed.messages()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("# ").contains("**4,181**", "**4,189**", "Ask the Harbour Office.");
    }

    @Test
    void theFileOfTheProjectIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(project);
        Typed.run("note", project.toString(), "--out", folder.resolve("note.html").toString());
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
        assertThat(folder.resolve("note.html")).content().contains("<mark>4,181</mark>");
    }

    @Test
    void theNoteSpeaksTheLanguageAskedForAndQuotesInTheReports() {
        Typed german = Typed.run("note", project.toString(), "--language", "de");
        assertThat(german.out()).contains("Bestätigte Abweichungen (1)", "8. Februar 2025", "**4,181**");
        assertThat(Typed.run("note", project.toString(), "--language", "fr").out())
                .contains("Divergences confirmées (1)");
        assertThat(Typed.run("note", project.toString(), "--language", "xx").code()).isEqualTo(2);
    }

    @Test
    void aTemplateOfTheProgramsIsChosenByItsName() {
        Typed typed = Typed.run("note", project.toString(), "--template", "correction-request", "--language", "de");
        assertThat(typed.messages()).isEmpty();
        assertThat(typed.out()).startsWith("# Bitte um Prüfung").contains("**4,181**", "The Harbour Post");
        Typed html = Typed.run("note", project.toString(), "--template", "editors-note", "--format", "html");
        assertThat(html.out()).startsWith("<!DOCTYPE html>").contains("<mark>4,181</mark>");
    }

    @Test
    void anUnknownTemplateIsRefusedAndATemplateForPdfIsAWrongArgument() {
        Typed typed = Typed.run("note", project.toString(), "--template", "no-such");
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).contains("no-such", "editors-note").hasLineCount(1);
        assertThat(Typed.run("note", project.toString(), "--template", "editors-note", "--format", "pdf").code())
                .isEqualTo(2);
    }

    @Test
    void theProjectsOwnChoiceHoldsUntilAnotherIsAskedFor() throws IOException {
        try (ProjectStore store = ProjectStore.open(project)) {
            store.append(new Edit.ChooseNote(NoteChoice.FIRST.in("fr").with(NoteChoice.Section.ONLY, false)),
                    Map.of());
        }
        assertThat(Typed.run("note", project.toString()).out()).contains("Divergences confirmées (1)")
                .doesNotContain("Seulement dans");
        Typed other = Typed.run("note", project.toString(), "--language", "en", "--sections", "undecided,statements",
                "--order", "kind");
        assertThat(other.out()).contains("Proposed, not decided", "Who said what", "stand by kind")
                .doesNotContain("## Confirmed discrepancies");
        assertThat(Typed.run("note", project.toString(), "--sections", "nonsense").code()).isEqualTo(2);
    }

    @Test
    void everyFormatIsWritten() {
        for (String format : new String[]{"md", "html", "docx", "pdf", "csv", "json", "jsonld", "tei", "text"}) {
            Typed typed = Typed.run("note", project.toString(), "--format", format);
            assertThat(typed.code()).as(format).isZero();
            assertThat(typed.out()).as(format).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsNoProjectIsRefused() {
        Typed typed = Typed.run("note", "assets/samples/harbour-post.txt");
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).hasLineCount(1);
    }

    @Test
    void aProjectWithoutAPairIsToldSo() throws IOException {
        Path empty = folder.resolve("empty.synoptic");
        ProjectStore.create(empty).close();
        Typed typed = Typed.run("note", empty.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.messages()).contains("side by side").hasLineCount(1);
    }
}
