package io.github.synoptic.ui;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.note.format.NoteFormat;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Look;
import io.github.synoptic.ui.state.Message;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/// What keys, menus and buttons do, each as one method.
final class Commands {
    private final Supplier<AppState> state;
    private final Consumer<Action> dispatch;
    private final Desk desk;

    /// What the commands need of the window itself.
    interface Desk {
        /// What is selected in the pane of one side; null where nothing is.
        @Nullable
        Span selection(Side side);

        /// The passage that the reader clicked or went to last in the pane of one side; null before they did.
        @Nullable
        Span passage(Side side);

        /// The side that the keyboard is in, or was in last.
        Side side();

        /// The file the reader chooses for this purpose; null where they choose none.
        @Nullable
        Path choose(FileChoice choice);

        /// The file the reader chooses for a note in this format; null where they choose none.
        @Nullable
        Path choose(NoteFormat format);

        /// The language of the window where notes are written in it too, else English, as a BCP 47 tag.
        String language();

        /// Puts the focus on the other pane, at the partner of the passage.
        void goToOtherSide();

        /// Copies the words selected where the keyboard is. Whether there were any.
        boolean copy();

        /// Opens the menu of the panes, below the caret.
        void openMenu();

        /// The words selected on one side, in one line; empty where none are.
        String words(Side side);

        /// Fills the screen with the window, or no longer.
        void toggleFullScreen();
    }

    Commands(Supplier<AppState> state, Consumer<Action> dispatch, Desk desk) {
        this.state = state;
        this.dispatch = dispatch;
        this.desk = desk;
    }

    void nextFinding() {
        dispatch.accept(new Action.StepFinding(1, false));
    }

    void previousFinding() {
        dispatch.accept(new Action.StepFinding(-1, false));
    }

    void nextOpen() {
        dispatch.accept(new Action.StepFinding(1, true));
    }

    void confirm() {
        dispatch.accept(new Action.Decide(Verdict.CONFIRMED));
    }

    void confirmAndNext() {
        confirm();
        nextOpen();
    }

    void dismiss() {
        dispatch.accept(new Action.Decide(Verdict.DISMISSED));
    }

    void reopen() {
        dispatch.accept(new Action.Decide(Verdict.OPEN));
    }

    void comment() {
        dispatch.accept(new Action.OpenComment());
    }

    void erase() {
        dispatch.accept(new Action.EraseMark());
    }

    /// Moves the chosen discrepancy to what is selected.
    void adjust() {
        Span a = desk.selection(Side.A);
        Span b = desk.selection(Side.B);
        if (a == null && b == null) {
            tell("window.select-first");
        } else {
            dispatch.accept(new Action.Adjust(a, b));
        }
    }

    /// Marks what is selected on both sides; where nothing is, takes the chosen discrepancy for this kind.
    void mark(Kind kind) {
        Span a = desk.selection(Side.A);
        Span b = desk.selection(Side.B);
        if (a != null && b != null) {
            dispatch.accept(new Action.MarkOwn(kind, a, b));
        } else if (a != null || b != null) {
            tell("window.select-both", a == null ? "A" : "B");
        } else {
            dispatch.accept(new Action.Retype(kind));
        }
    }

    void nextLink() {
        dispatch.accept(new Action.StepLink(1));
    }

    void previousLink() {
        dispatch.accept(new Action.StepLink(-1));
    }

    void otherSide() {
        desk.goToOtherSide();
    }

    /// Joins what is selected; on a side where nothing is, the passage that the reader was at last.
    void pin() {
        Span a = desk.selection(Side.A) == null ? desk.passage(Side.A) : desk.selection(Side.A);
        Span b = desk.selection(Side.B) == null ? desk.passage(Side.B) : desk.selection(Side.B);
        if (a == null || b == null) {
            tell("window.select-both-to-pin");
        } else {
            dispatch.accept(new Action.Pin(a, b));
        }
    }

    void cut() {
        dispatch.accept(new Action.CutLink());
    }

    void alone() {
        for (Side side : Side.values()) {
            Span span = desk.selection(side);
            if (span != null) {
                dispatch.accept(new Action.SayAlone(side, span));
                return;
            }
        }
        if (state.get().choice() instanceof Choice.OfPassage(Side side, Span span)) {
            dispatch.accept(new Action.SayAlone(side, span));
        } else {
            aloneOfChosen();
        }
    }

    /// Of two chosen passages it is said of the one on the side of the keyboard.
    private void aloneOfChosen() {
        Link link = state.get().choice().chosenLink();
        Comparison comparison = state.get().comparison();
        if (link == null || comparison == null) {
            tell("window.select-first");
            return;
        }
        Side side = desk.side();
        int number = side == Side.A ? link.a() : link.b();
        dispatch.accept(new Action.SayAlone(side, comparison.report(side).sentences().get(number).span()));
    }

    /// What can be done with what is chosen and selected.
    Possible possible() {
        return Possible.of(state.get(), desk);
    }

    void openMenu() {
        if (state.get().report(desk.side()) != null) {
            desk.openMenu();
        }
    }

    /// Seeks the words selected on the side of the keyboard in both reports.
    void findSelected() {
        String words = desk.words(desk.side());
        find();
        dispatch.accept(new Action.Seek(words));
    }

    void find() {
        dispatch.accept(new Action.OpenSearch());
    }

    void findNext() {
        dispatch.accept(new Action.StepHit(1));
    }

    void findPrevious() {
        dispatch.accept(new Action.StepHit(-1));
    }

    void larger() {
        look(look().at(look().zoom() + Look.STEP));
    }

    void smaller() {
        look(look().at(look().zoom() - Look.STEP));
    }

    void usualSize() {
        look(look().at(Look.USUAL).across(Look.FIRST.measure()));
    }

    void wider() {
        look(look().across(look().measure() + Look.WIDER));
    }

    void narrower() {
        look(look().across(look().measure() - Look.WIDER));
    }

    void toggleLists() {
        look(look().lists(!look().lists()));
    }

    void flip() {
        look(look().level(!look().level()));
    }

    void toggleLinked() {
        look(look().linked(!look().linked()));
    }

    void theme(Settings.Theme theme) {
        look(look().in(theme));
    }

    private Look look() {
        return state.get().look();
    }

    private void look(Look look) {
        dispatch.accept(new Action.SetLook(look));
    }

    void fullScreen() {
        desk.toggleFullScreen();
    }

    void help() {
        boolean open = state.get().form() instanceof Form.Help;
        dispatch.accept(new Action.OpenForm(open ? new Form.None() : new Form.Help()));
    }

    void about() {
        dispatch.accept(new Action.OpenForm(new Form.About()));
    }

    /// Closes what is open over the text: help, a form, the find bar.
    void escape() {
        if (!(state.get().form() instanceof Form.None)) {
            dispatch.accept(new Action.OpenForm(new Form.None()));
        } else if (state.get().search().open()) {
            dispatch.accept(new Action.CloseSearch());
        } else if (state.get().banner() != null) {
            dispatch.accept(new Action.CloseBanner());
        }
    }

    void openA() {
        open(Side.A, FileChoice.REPORT_A);
    }

    void openB() {
        open(Side.B, FileChoice.REPORT_B);
    }

    private void open(Side side, FileChoice choice) {
        Path file = desk.choose(choice);
        if (file != null) {
            dispatch.accept(new Action.LoadFile(side, file));
        }
    }

    void pasteA() {
        paste(Side.A);
    }

    void pasteB() {
        paste(Side.B);
    }

    private void paste(Side side) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            dispatch.accept(new Action.OpenForm(new Form.Paste(side)));
        } else {
            dispatch.accept(new Action.LoadText(side, text));
        }
    }

    void importA() {
        dispatch.accept(new Action.ShowImport(Side.A));
    }

    void importB() {
        dispatch.accept(new Action.ShowImport(Side.B));
    }

    void samples() {
        dispatch.accept(new Action.LoadSamples());
    }

    void swap() {
        dispatch.accept(new Action.Swap());
    }

    void openProject() {
        Path file = desk.choose(FileChoice.PROJECT);
        if (file != null) {
            dispatch.accept(new Action.OpenProject(file));
        }
    }

    void openRecent(Path file) {
        dispatch.accept(new Action.OpenProject(file));
    }

    void newProject() {
        dispatch.accept(new Action.NewProject(List.of()));
    }

    /// Gives the project this name.
    void rename(String name) {
        dispatch.accept(new Action.Rename(name));
    }

    void rename() {
        dispatch.accept(new Action.OpenForm(new Form.Name()));
    }

    void saveAs() {
        Path file = desk.choose(FileChoice.SAVE_AS);
        if (file != null) {
            dispatch.accept(new Action.SaveAs(file));
        }
    }

    void saveCopy() {
        Path file = desk.choose(FileChoice.SAVE_COPY);
        if (file != null) {
            dispatch.accept(new Action.SaveCopy(file));
        }
    }

    void export() {
        if (state.get().review() == null) {
            tell("window.two-reports-first");
            return;
        }
        if (state.get().form() instanceof Form.Export) {
            saveNote();
            return;
        }
        NoteChoice kept = state.get().project().note();
        dispatch.accept(new Action.OpenExport(kept.language().isEmpty() ? kept.in(desk.language()) : kept));
    }

    /// Copies the selected words where the keyboard is in them, else what is chosen.
    void copy() {
        if (!desk.copy()) {
            copyChoice();
        }
    }

    /// Copies the chosen discrepancy or passages as a quotation.
    void copyChoice() {
        dispatch.accept(new Action.CopyChoice());
    }

    void importNote() {
        if (state.get().pair() == null) {
            tell("window.two-reports-first");
            return;
        }
        Path file = desk.choose(FileChoice.EXPORTED);
        if (file != null) {
            dispatch.accept(new Action.ImportNote(file));
        }
    }

    /// Writes the note that the export pane shows to the file the reader chooses.
    void saveNote() {
        if (state.get().form() instanceof Form.Export form) {
            Path file = desk.choose(NoteFormat.of(form.draft().format()).orElse(NoteFormat.MD));
            if (file != null) {
                dispatch.accept(new Action.Export(file));
            }
        }
    }

    void undo() {
        dispatch.accept(new Action.Undo());
    }

    void redo() {
        dispatch.accept(new Action.Redo());
    }

    private void tell(String key, Object... arguments) {
        dispatch.accept(new Action.Tell(Message.of(key, arguments)));
    }
}
