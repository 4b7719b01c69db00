package io.github.synoptic.ui;

import io.github.synoptic.engine.Comparer;
import io.github.synoptic.engine.align.Corrections;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.export.NoteImporter;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.source.Imported;
import io.github.synoptic.source.Loaded;
import io.github.synoptic.source.SourceReader;
import io.github.synoptic.ui.note.Clippings;
import io.github.synoptic.ui.note.Press;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Compared;
import io.github.synoptic.ui.state.Effect;
import io.github.synoptic.ui.state.NoteSource;
import io.github.synoptic.ui.state.Share;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Does what takes long and changes nothing of the project: reads, compares, seeks, writes notes.
final class Worker {
    private final Comparer comparer = new Comparer();
    private final Press press;
    private final Headstart headstart;

    /// A worker that writes notes on this press, and takes what was begun with already.
    Worker(Press press, Headstart headstart) {
        this.press = press;
        this.headstart = headstart;
    }

    /// Does it and says what it came to. Throws where something given cannot be used.
    Action perform(Effect.InBackground effect) throws ProblemException {
        return switch (effect) {
            case Effect.ReadFile read -> loaded(read.request(), read.side(), headstart.read(read.file()));
            case Effect.ReadFiles read -> loaded(read);
            case Effect.ReadText read -> loaded(read.request(), read.side(), SourceReader.paste(read.text()));
            case Effect.ReadAgain read -> new Action.ImportFound(read.request(), read.side(), read.id(),
                    Imported.of(SourceReader.read(read.name(), read.bytes())));
            case Effect.ReadSamples(int request) -> new Action.AllLoaded(request, Side.A,
                    Samples.read().stream().map(sample -> loaded(request, Side.A, sample)).toList(), List.of());
            case Effect.Compare(int request, Compared.Asked asked) -> compare(request, asked);
            case Effect.FindShare find -> new Action.Shared(find.pair(),
                    Share.of(comparer.compare(find.a(), find.b(), Corrections.NONE)));
            case Effect.Seek seek -> new Action.Found(seek.request(), TextFinder.find(seek.a(), seek.words()),
                    TextFinder.find(seek.b(), seek.words()));
            case Effect.WriteNote(int request, NoteSource source, Path file) -> {
                press.export(source, file);
                yield new Action.Exported(request, file);
            }
            case Effect.PreviewNote(int request, NoteSource source) ->
                new Action.Previewed(request, press.preview(source), press.ownTemplates());
            case Effect.CopyChoice(int request, NoteSource source, Choice choice) ->
                new Action.NoteCopied(request, Clippings.of(source, choice));
            case Effect.ReadNote(int request, Project project, Pair open, Path file) ->
                new Action.NoteRead(request, NoteImporter.place(NoteImporter.read(file), project, open));
            case Effect.CopyNote(int request, NoteSource source) ->
                new Action.NoteCopied(request, press.copied(source));
        };
    }

    /// Reads them one after the other; what one of them is refused for keeps none of the others away.
    private Action.AllLoaded loaded(Effect.ReadFiles read) {
        List<Action.Loaded> reports = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : read.files()) {
            Side side = reports.isEmpty() ? read.side() : read.side().other();
            try {
                reports.add(loaded(read.request(), side, headstart.read(file)));
            } catch (ProblemException e) {
                refused.add(e.problem());
            }
        }
        return new Action.AllLoaded(read.request(), read.side(), reports, refused);
    }

    private static Action.Loaded loaded(int request, Side side, Loaded loaded) {
        return new Action.Loaded(request, side, loaded.report(), loaded.original(), loaded.leftOut().size());
    }

    private Action compare(int request, Compared.Asked asked) {
        Headstart.Made begun = headstart.compared(asked.a(), asked.b(), asked.corrections());
        Headstart.Made made = begun == null
                ? Headstart.Made.of(comparer, asked.a(), asked.b(), asked.corrections())
                : begun;
        return new Action.ComparisonMade(request, made.comparison(), made.millis());
    }
}
