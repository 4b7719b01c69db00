package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Project;
import io.github.synoptic.store.Change;
import io.github.synoptic.store.Settings;

import java.nio.file.Path;
import java.util.List;

/// Something to be done because the state changed.
public sealed interface Effect {

    /// Done on the window at once, and never slow.
    sealed interface OnScreen extends Effect {}

    /// Brings these passages into view, level with each other where there are two.
    record Reveal(Side side, Span span) implements OnScreen {}

    /// Puts the cursor into the find bar.
    record FocusSearch() implements OnScreen {}

    /// Puts this on the clipboard.
    record PutOnClipboard(Copied copied) implements OnScreen {}

    /// Ends the comparison that runs: nobody waits for it any more.
    record EndCompare() implements Effect {}

    /// Done in the background, in any order; its result is an action with the same number.
    sealed interface InBackground extends Effect {
        /// The number its result carries.
        int request();
    }

    /// Reads a file as the report on this side.
    record ReadFile(int request, Side side, Path file) implements InBackground {}

    /// Reads several files, the first for this side.
    record ReadFiles(int request, Side side, List<Path> files) implements InBackground {
        /// Copies the list.
        public ReadFiles {
            files = List.copyOf(files);
        }
    }

    /// Reads pasted words as the report on this side.
    record ReadText(int request, Side side, String text) implements InBackground {}

    /// Takes the document of this side apart again.
    ///
    /// @param name what the document is called
    /// @param bytes its bytes; not to be written to
    @SuppressWarnings("ArrayRecordComponent") // up to 50 MB, passed on as they are
    record ReadAgain(int request, Side side, int id, String name, byte[] bytes) implements InBackground {}

    /// Reads the sample reports.
    record ReadSamples(int request) implements InBackground {}

    /// Compares two reports.
    record Compare(int request, Compared.Asked asked) implements InBackground {}

    /// Finds how much two reports share; done when nothing else is to be done.
    record FindShare(int request, Pair pair, Report a, Report b) implements InBackground {}

    /// Seeks words in both texts.
    record Seek(int request, String words, String a, String b) implements InBackground {}

    /// Writes the note.
    record WriteNote(int request, NoteSource source, Path file) implements InBackground {}

    /// Makes what the note will look like.
    record PreviewNote(int request, NoteSource source) implements InBackground {}

    /// Makes what is chosen ready for the clipboard.
    record CopyChoice(int request, NoteSource source, Choice choice) implements InBackground {}

    /// Reads an exported note and places its marks in the project.
    record ReadNote(int request, Project project, Pair open, Path file) implements InBackground {}

    /// Makes the note ready for the clipboard.
    record CopyNote(int request, NoteSource source) implements InBackground {}

    /// Done in the background, strictly one after the other: it changes what is on the disk.
    sealed interface InOrder extends Effect {}

    /// Makes a change in the project file.
    record Keep(Change change) implements InOrder {}

    /// Finds the bytes that a report was made from.
    record FindOriginal(int request, Side side, int id) implements InOrder {}

    /// Tries again what could not be written.
    record WriteAgain() implements InOrder {}

    /// Opens a project file.
    record OpenProject(int request, Path file) implements InOrder {}

    /// Reads what can still be read of a damaged project into a copy, and opens that.
    record Recover(int request, Path file) implements InOrder {}

    /// Opens what was open last.
    record Restore(int request) implements InOrder {}

    /// Begins a new untitled project for these reports.
    record BeginProject(int request, List<Path> reports) implements InOrder {
        /// Copies the list.
        public BeginProject {
            reports = List.copyOf(reports);
        }
    }

    /// Copies the project to this file and goes on there.
    record SaveAs(int request, Path file) implements InOrder {}

    /// Copies the project to this file and goes on where it is.
    record SaveCopy(int request, Path file) implements InOrder {}

    /// Writes how the reader likes to read.
    record KeepLook(Look look) implements InOrder {}

    /// Writes where the window was.
    record KeepBounds(Settings.Bounds bounds) implements InOrder {}

    /// Remember what is in view of the open project.
    record KeepView(Settings.View view) implements InOrder {}
}
