package io.github.synoptic.ui.state;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.export.Placing;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.History;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.source.Imported;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Something that happened: the reader did it, or work in the background came to an end.
public sealed interface Action {

    /// What the reader does with whole reports.
    sealed interface OnReports extends Action {}

    /// Sets this file on this side.
    record LoadFile(Side side, Path file) implements OnReports {}

    /// Takes several files into the project: the first on this side, the second on the other, more of them beside.
    record LoadFiles(Side side, List<Path> files) implements OnReports {
        /// Copies the list.
        public LoadFiles {
            files = List.copyOf(files);
        }
    }

    /// Sets these words on this side.
    record LoadText(Side side, String text) implements OnReports {}

    /// Sets the first two sample reports side by side.
    record LoadSamples() implements OnReports {}

    /// Exchanges the sides.
    record Swap() implements OnReports {}

    /// Sets this pair side by side.
    record OpenPair(Pair pair) implements OnReports {}

    /// Corrects the header of the report on this side.
    record Describe(Side side, String title, @Nullable String outlet, @Nullable LocalDate published)
            implements
                OnReports {}

    /// Takes a report out of the project.
    record RemoveReport(int id) implements OnReports {}

    /// Shows what was imported of the document of this side, and what was left out.
    record ShowImport(Side side) implements OnReports {}

    /// Takes a piece of the document into the report, or leaves it out.
    record TurnPart(int part) implements OnReports {}

    /// Takes one chapter of the book alone.
    record TakeChapter(int chapter) implements OnReports {}

    /// Takes the report's text anew, as the importer proposes it.
    record TakeAnew() implements OnReports {}

    /// What the reader does with discrepancies and links.
    sealed interface OnFindings extends Action {}

    /// Chooses something, to be told about and acted on.
    record Choose(Choice choice) implements OnFindings {}

    /// Chooses the passage that stands at this offset of a report; again, the next of its partners.
    record ChooseAt(Side side, int offset) implements OnFindings {}

    /// Picks several discrepancies, to be decided together.
    record Pick(List<Finding> findings) implements OnFindings {}

    /// Goes to the next discrepancy, or the one before for -1; where asked, past those decided already.
    record StepFinding(int direction, boolean openOnly) implements OnFindings {}

    /// Goes to the next linked passage, or the one before for -1.
    record StepLink(int direction) implements OnFindings {}

    /// Decides the chosen discrepancy, or those picked.
    record Decide(Verdict verdict) implements OnFindings {}

    /// Opens the form for a comment on the chosen discrepancy, or those picked.
    record OpenComment() implements OnFindings {}

    /// Writes this comment on what the open form is about; where none is open, on the chosen discrepancy, or those picked.
    record Comment(String text) implements OnFindings {}

    /// Takes the chosen discrepancy, or those picked, for another kind.
    record Retype(Kind kind) implements OnFindings {}

    /// Moves the chosen discrepancy to other words; a side that is null stays as it is.
    record Adjust(@Nullable Span a, @Nullable Span b) implements OnFindings {}

    /// Marks these words as a discrepancy of the reader's own, confirmed.
    record MarkOwn(Kind kind, Span a, Span b) implements OnFindings {}

    /// Takes the reader's mark off the chosen discrepancy.
    record EraseMark() implements OnFindings {}

    /// Says that these two passages tell the same thing.
    record Pin(Span a, Span b) implements OnFindings {}

    /// Says that the chosen link joins what does not belong together.
    record CutLink() implements OnFindings {}

    /// Says that the other side has nothing for this passage.
    record SayAlone(Side side, Span span) implements OnFindings {}

    /// Takes corrections of the alignment back.
    record Uncorrect(List<Correction> corrections) implements OnFindings {
        /// Copies the list.
        public Uncorrect {
            corrections = List.copyOf(corrections);
        }
    }

    /// What the reader does to the window.
    sealed interface OnView extends Action {}

    /// Shows one of the lists on the right.
    record ShowTab(Tab tab) implements OnView {}

    /// Shows other discrepancies in the list.
    record SetFilter(Filter filter) implements OnView {}

    /// Changes how the window looks.
    record SetLook(Look look) implements OnView {}

    /// Opens the find bar and puts the cursor into it.
    record OpenSearch() implements OnView {}

    /// Seeks these words.
    record Seek(String words) implements OnView {}

    /// Goes to the next hit, or the one before for -1.
    record StepHit(int direction) implements OnView {}

    /// Closes the find bar.
    record CloseSearch() implements OnView {}

    /// Opens a form, or closes the open one for [Form.None].
    record OpenForm(Form form) implements OnView {}

    /// Takes the banner away.
    record CloseBanner() implements OnView {}

    /// Says this in the status line.
    record Tell(Message message) implements OnView {}

    /// What the reader does with the whole project.
    sealed interface OnProject extends Action {}

    /// Takes the last edit back.
    record Undo() implements OnProject {}

    /// Does again what was undone.
    record Redo() implements OnProject {}

    /// Opens a project file.
    record OpenProject(Path file) implements OnProject {}

    /// Takes up the work where it was left at the last end of the program.
    record Restore() implements OnProject {}

    /// Begins a project with these reports, at most two; the one before stays where it is kept.
    record NewProject(List<Path> reports) implements OnProject {
        /// Copies the list.
        public NewProject {
            reports = List.copyOf(reports);
        }
    }

    /// Keeps the project in this file from now on.
    record SaveAs(Path file) implements OnProject {}

    /// Writes a copy of the project to this file, and goes on in the one that is open.
    record SaveCopy(Path file) implements OnProject {}

    /// Reads what can still be read of a damaged project into a copy, and opens that.
    record Recover(Path file) implements OnProject {}

    /// Names the project.
    record Rename(String name) implements OnProject {}

    /// Tries again to write the edits that could not be written.
    record KeepAgain() implements OnProject {}

    /// Compares the open pair again, after it was stopped.
    record CompareAgain() implements OnProject {}

    /// Stops the long work that runs.
    record Stop() implements OnProject {}

    /// What the reader does with the note.
    sealed interface OnNote extends Action {}

    /// Opens the export pane with this choice.
    record OpenExport(NoteChoice draft) implements OnNote {}

    /// Chooses this in the export pane.
    record DraftNote(NoteChoice draft) implements OnNote {}

    /// Writes the note to this file; its ending names the format.
    record Export(Path file) implements OnNote {}

    /// Copies the whole note to the clipboard.
    record CopyNote() implements OnNote {}

    /// Copies the chosen discrepancy, or the chosen passages, to the clipboard.
    record CopyChoice() implements OnNote {}

    /// Brings the marks of an exported note back into the project.
    record ImportNote(Path file) implements OnNote {}

    /// What work in the background came to.
    sealed interface Result extends Action {}

    /// A report was read; so many passages of its document were not taken for its text.
    @SuppressWarnings("ArrayRecordComponent") // up to 50 MB, passed on as they are
    record Loaded(int request, Side side, Report report, byte[] original, int leftOut) implements Result {}

    /// The bytes that the report of this side was made from were found.
    @SuppressWarnings("ArrayRecordComponent") // up to 50 MB, passed on as they are
    record OriginalFound(int request, Side side, int id, byte[] bytes) implements Result {}

    /// The document of this side was taken apart again.
    record ImportFound(int request, Side side, int id, Imported imported) implements Result {}

    /// Several reports were read, for this side and the other and to stand beside; some may have been refused.
    record AllLoaded(int request, Side side, List<Loaded> reports, List<Problem> refused) implements Result {
        /// Copies the lists.
        public AllLoaded {
            reports = List.copyOf(reports);
            refused = List.copyOf(refused);
        }
    }

    /// A comparison was made; it took this many milliseconds.
    record ComparisonMade(int request, Comparison comparison, long millis) implements Result {}

    /// It was found how much a pair shares.
    record Shared(Pair pair, Share share) implements Result {}

    /// So many edits are answered by this; all that were ever answered are on the disk, but for so many.
    record Kept(int answers, int left) implements Result {}

    /// So many edits are answered by this; so many could not be written, for this reason.
    record NotKept(Problem problem, int answers, int left) implements Result {}

    /// A project was opened; it may not be changed where another program writes to it; `notice` says what the reader should know about it, null where all is well.
    record Opened(int request, @Nullable Path file, History history, boolean readOnly, @Nullable Problem notice)
            implements
                Result {}

    /// Something about the open project that the reader should know came out later.
    record Noticed(Problem problem) implements Result {}

    /// Another program has changed the project that is open for reading.
    record Reloaded(History history) implements Result {}

    /// The program that wrote to the project has closed it: it can be changed here now.
    record TakenOver(History history) implements Result {}

    /// An untitled project was begun, in which these reports are to be opened.
    record Begun(int request, History history, List<Path> reports) implements Result {
        /// Copies the list.
        public Begun {
            reports = List.copyOf(reports);
        }
    }

    /// The project is kept in this file now.
    record SavedAs(int request, Path file) implements Result {}

    /// A copy of the project was written.
    record CopySaved(int request, Path file) implements Result {}

    /// The note was written.
    record Exported(int request, Path file) implements Result {}

    /// What the note looks like was made; so were the files of the reader's own templates listed.
    record Previewed(int request, Preview preview, List<String> templates) implements Result {
        /// Copies the list.
        public Previewed {
            templates = List.copyOf(templates);
        }
    }

    /// The note, or a part of it, was made ready for the clipboard.
    record NoteCopied(int request, Copied note) implements Result {}

    /// The marks of an exported note were placed.
    record NoteRead(int request, Placing placing) implements Result {}

    /// It could not be done, and nothing was lost.
    record Refused(int request, Problem problem) implements Result {}

    /// The words were found in these places.
    record Found(int request, List<Span> a, List<Span> b) implements Result {}

    /// The program has a bug; the code stands in the log too.
    record Failed(int request, String code, String trace) implements Result {}
}
