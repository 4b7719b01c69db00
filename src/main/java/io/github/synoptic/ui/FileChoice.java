package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.format.NoteFormat;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// What the reader is asked to choose a file for.
enum FileChoice {
    /// The report on side A.
    REPORT_A,
    /// The report on side B.
    REPORT_B,
    /// A project to open.
    PROJECT,
    /// Where to keep the project.
    SAVE_AS,
    /// Where to write a copy of the project.
    SAVE_COPY,
    /// An exported note whose marks are to be brought back.
    EXPORTED;

    /// The file the reader chooses in the system's own dialog; null where they choose none.
    @Nullable
    Path ask(Window owner, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("window.choose-" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        switch (this) {
            case REPORT_A, REPORT_B -> reports(chooser, messages);
            case PROJECT, SAVE_AS, SAVE_COPY -> project(chooser, messages);
            case EXPORTED -> chooser.getExtensionFilters()
                    .add(new ExtensionFilter(messages.text("window.exported-notes"), "*.json", "*.jsonld"));
        }
        File file = saves() ? chooser.showSaveDialog(owner) : chooser.showOpenDialog(owner);
        return file == null ? null : ended(file.toPath());
    }

    private boolean saves() {
        return this == SAVE_AS || this == SAVE_COPY;
    }

    private static void reports(FileChooser chooser, Messages messages) {
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(messages.text("window.reports"), "*.txt", "*.text", "*.md", "*.markdown", "*.html",
                        "*.htm",
                        "*.xhtml", "*.mhtml", "*.mht", "*.pdf", "*.docx", "*.odt", "*.rtf", "*.eml", "*.epub"),
                new ExtensionFilter(messages.text("window.all-files"), "*"));
    }

    private static void project(FileChooser chooser, Messages messages) {
        chooser.setInitialFileName(messages.text("window.untitled") + ".synoptic");
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text("window.projects"), "*.synoptic"));
    }

    /// Where the reader wants a note of this format; null where they do not.
    static @Nullable Path askForNote(NoteFormat format, String name, Window owner, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("window.choose-note"));
        chooser.setInitialFileName(name + "." + format.extension());
        chooser.getExtensionFilters().add(
                new ExtensionFilter(messages.text("export.format-" + format.label()), "*." + format.extension()));
        File file = chooser.showSaveDialog(owner);
        return file == null ? null : file.toPath();
    }

    /// A project's name ends as all projects' do.
    private Path ended(Path file) {
        return (this == SAVE_AS || this == SAVE_COPY) && !file.toString().endsWith(".synoptic")
                ? Path.of(file + ".synoptic")
                : file;
    }
}
