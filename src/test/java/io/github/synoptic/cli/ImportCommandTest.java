package io.github.synoptic.cli;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// What leaves a project in a note comes back into another.
class ImportCommandTest {
    private static final String A = "assets/samples/harbour-post.txt";
    private static final String B = "assets/samples/northern-wire.txt";
    private static final Pair PAIR = new Pair(1, 2);
    @TempDir
    private Path folder;

    private Path project(String name, String a, String b) throws IOException {
        Path project = folder.resolve(name);
        Loaded reportA = SourceReader.read(Path.of(a));
        Loaded reportB = SourceReader.read(Path.of(b));
        try (ProjectStore store = ProjectStore.create(project)) {
            store.append(new Edit.AddReport(1, reportA.report()), Map.of(1, reportA.original()));
            store.append(new Edit.AddReport(2, reportB.report()), Map.of(2, reportB.original()));
            store.append(new Edit.Open(PAIR), Map.of());
        }
        return project;
    }

    private static Collection<Mark> marks(Path project, Pair pair) throws IOException {
        try (ProjectStore store = ProjectStore.openReadOnly(project)) {
            return List.copyOf(store.history().present().workOn(pair).marks().values());
        }
    }

    private static List<Correction> corrections(Path project, Pair pair) throws IOException {
        try (ProjectStore store = ProjectStore.openReadOnly(project)) {
            return List.copyOf(store.history().present().workOn(pair).corrections());
        }
    }

    private static Quote quote(Report report, String words) {
        int start = report.text().indexOf(words);
        return Quote.of(report.text(), new Span(start, start + words.length()));
    }

    private Path first = Path.of("");

    @BeforeEach
    void reviewAndExport() throws IOException {
        first = project("first.synoptic", A, B);
        try (ProjectStore store = ProjectStore.open(first)) {
            Report a = store.history().present().report(1);
            Report b = store.history().present().report(2);
            store.append(new Edit.Put(PAIR, new Mark(3, Kind.QUANTITY, quote(a, "4,181"), quote(b, "4,189"),
                    Verdict.CONFIRMED, "Ask the Harbour Office.", null)), Map.of());
            store.append(new Edit.Put(PAIR, new Mark(4, Kind.NAME, quote(a, "Mikael"), quote(b, "Michael"),
                    Verdict.CONFIRMED, "", null)), Map.of());
            store.append(new Edit.Correct(PAIR, new Correction.Cut(quote(a, "4,181").span(), quote(b, "4,189").span())),
                    Map.of());
            store.append(new Edit.Correct(PAIR, new Correction.Alone(Side.B, quote(b, "Michael").span())), Map.of());
        }
        for (String name : new String[]{"note.json", "note.jsonld"}) {
            assertThat(Typed.run("note", first.toString(), "--out", folder.resolve(name).toString()).code()).isZero();
        }
    }

    private Typed imported(String note, Path project) {
        return Typed.run("import", folder.resolve(note).toString(), project.toString(), "--exit-code");
    }

    @Test
    void theMarksComeBackIntoAnotherProjectAsTheyWere() throws IOException {
        for (String note : new String[]{"note.json", "note.jsonld"}) {
            Path second = project("second-" + note + ".synoptic", A, B);
            Typed typed = imported(note, second);
            assertThat(typed.messages()).isEmpty();
            assertThat(typed.code()).isZero();
            boolean isJson = note.equals("note.json");
            assertThat(typed.out()).isEqualTo(
                    isJson ? "2 marks and 2 corrections of the alignment placed.\n" : "2 marks placed.\n");
            assertThat(corrections(second, PAIR)).isEqualTo(isJson ? corrections(first, PAIR) : List.of());
            assertThat(marks(second, PAIR)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactlyInAnyOrderElementsOf(marks(first, PAIR));
        }
    }

    private static Span turnedSpan(Path project, String words) throws IOException {
        try (ProjectStore store = ProjectStore.openReadOnly(project)) {
            return quote(store.history().present().report(1), words).span();
        }
    }

    @Test
    void marksThatAreThereAreNotPlacedTwice() throws IOException {
        Typed typed = imported("note.json", first);
        assertThat(typed.out()).isEqualTo("No mark placed, 4 there already.\n");
        assertThat(marks(first, PAIR)).hasSize(2);
    }

    @Test
    void theySitOnTheSidesThatTheirReportsStandOn() throws IOException {
        Path turned = project("turned.synoptic", B, A);
        assertThat(imported("note.json", turned).code()).isZero();
        assertThat(marks(turned, PAIR)).extracting(mark -> mark.a().exact()).containsExactly("4,189", "Michael");
        assertThat(corrections(turned, PAIR)).contains(new Correction.Alone(Side.A, turnedSpan(turned, "Michael")));
    }

    @Test
    void aMarkWhoseWordsAreGoneIsListedAndTheOthersPlaced() throws IOException {
        Path changed = Files.writeString(folder.resolve("changed.txt"),
                Files.readString(Path.of(A)).replace("4,181", "4,200"));
        Path project = project("changed.synoptic", changed.toString(), B);
        Typed typed = imported("note.json", project);
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("Quantity: “4,181” in A and “4,189” in B are not found, or stand at more"
                + " than one place.\nCut link: “4,181” in A and “4,189” in B are not found, or stand at more than one"
                + " place.\nOne mark and one correction of the alignment placed, 2 not placed.\n");
        assertThat(marks(project, PAIR)).extracting(Mark::kind).containsExactly(Kind.NAME);
    }

    @Test
    void whatIsNoNoteIsRefusedAndTheProjectIsAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(first);
        Typed typed = Typed.run("import", A, first.toString());
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.messages()).contains("not a note").hasLineCount(1);
        assertThat(Files.readAllBytes(first)).isEqualTo(before);
    }
}
