package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.ui.note.ExportModel;
import io.github.synoptic.ui.note.ExportPane;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Form;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The pages that lie over the reports. Each is made when it is first opened: at the start they would only take time.
final class FormPages extends StackPane {
    private final Messages messages;
    private final Shortcuts shortcuts;
    private final Page<HelpPane> help;
    private final Page<AboutPane> about;
    private final Page<PasteForm> paste;
    private final Page<ImportPane> imported;
    private final Page<ExportPane> export;

    FormPages(Messages messages, Commands commands, Shortcuts shortcuts, String version,
            Consumer<Action> dispatch) {
        this.messages = messages;
        this.shortcuts = shortcuts;
        help = new Page<>(() -> new HelpPane(messages, commands::escape));
        about = new Page<>(() -> new AboutPane(messages, version, commands::escape));
        paste = new Page<>(() -> new PasteForm(messages, dispatch));
        imported = new Page<>(() -> new ImportPane(messages, dispatch, commands::escape));
        export = new Page<>(() -> new ExportPane(messages, dispatch, commands::saveNote));
    }

    /// Shows the page of this state's form, and no other.
    void show(AppState state) {
        Node wanted = switch (state.form()) {
            case Form.Help form -> help.made();
            case Form.About form -> about.made();
            case Form.Paste form -> paste.made();
            case Form.Export form -> {
                export.made().show(ExportModel.of(state, form, messages));
                yield export.made();
            }
            case Form.Import form -> {
                imported.made().show(state, form);
                yield imported.made();
            }
            case Form.Name form -> null;
            case Form.Comment form -> null;
            case Form.None form -> null;
        };
        visible(this, wanted != null);
        getChildren().forEach(page -> visible(page, page.equals(wanted)));
    }

    /// Puts the keyboard into the page that was just opened.
    void enter(Form form, Form before) {
        switch (form) {
            case Form.Help opened -> help.made().open(shortcuts.all());
            case Form.About opened -> about.made().open();
            case Form.Paste(var side) -> paste.made().open(side);
            case Form.Export opened when !(before instanceof Form.Export) -> export.made().enter();
            case Form.Import opened when !(before instanceof Form.Import) -> imported.made().open();
            case Form.Export opened -> {
            }
            case Form.Import opened -> {
            }
            case Form.Name opened -> {
            }
            case Form.Comment opened -> {
            }
            case Form.None closed -> {
            }
        }
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// A page, or how to make it.
    private final class Page<T extends Node> {
        private final Supplier<T> maker;
        private @Nullable T made;

        Page(Supplier<T> maker) {
            this.maker = maker;
        }

        T made() {
            T page = made;
            if (page == null) {
                page = maker.get();
                made = page;
                getChildren().add(page);
            }
            return page;
        }
    }
}
