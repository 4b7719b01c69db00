package io.github.synoptic.ui.note;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.ui.note.ExportModel.Option;
import io.github.synoptic.ui.note.ExportModel.Part;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Preview;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses what stands in the note, beside what the note will look like.
public final class ExportPane extends HBox {
    private final Messages messages;
    private final Consumer<Action> dispatch;
    private final ComboBox<Option<NoteChoice>> layout = new ComboBox<>();
    private final ComboBox<Option<NoteChoice>> format = new ComboBox<>();
    private final ComboBox<Option<NoteChoice>> language = new ComboBox<>();
    private final ComboBox<Option<NoteChoice>> order = new ComboBox<>();
    private final VBox parts = new VBox();
    private final ListView<Preview.Line> preview = new ListView<>();
    private final Label fault = new Label();
    private final Label cut = new Label();
    private final Button save;
    private @Nullable ExportModel shown;
    private boolean showing;

    /// A pane that speaks through these messages and hands what the reader chooses to `dispatch`.
    ///
    /// @param save asks for the file and writes the note
    public ExportPane(Messages messages, Consumer<Action> dispatch, Runnable save) {
        this.messages = messages;
        this.dispatch = dispatch;
        this.save = button("export.save", "export-save", save);
        this.save.getStyleClass().add("primary");
        getStyleClass().add("export");
        setId("export-pane");
        VBox sheet = sheet();
        HBox.setHgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(choices(), sheet);
    }

    private VBox choices() {
        Label title = styled(messages.text("export.title"), "start-title");
        title.setWrapText(true);
        parts.getStyleClass().add("export-parts");
        Label always = styled(messages.text("export.always"), "export-hint");
        always.setWrapText(true);
        VBox column = new VBox(title, field("export.layout", layout, "export-layout"),
                field("export.format", format, "export-format"),
                field("export.language", language, "export-language"), field("export.order", order, "export-order"),
                styled(messages.text("export.parts"), "export-label"), parts, always);
        column.getStyleClass().add("export-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox buttons = new HBox(save,
                button("export.copy", "export-copy", () -> dispatch.accept(new Action.CopyNote())),
                button("window.close", "export-close",
                        () -> dispatch.accept(new Action.OpenForm(new Form.None()))));
        buttons.getStyleClass().addAll("tools", "export-buttons");
        VBox choices = new VBox(scroll, buttons);
        choices.getStyleClass().add("export-choices");
        return choices;
    }

    private VBox sheet() {
        preview.setId("export-preview");
        preview.setAccessibleText(messages.text("export.preview"));
        preview.setCellFactory(view -> new PreviewCell());
        preview.getStyleClass().add("preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        fault.setId("export-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("export-fault");
        cut.getStyleClass().add("export-hint");
        VBox sheet = new VBox(fault, preview, cut);
        sheet.getStyleClass().add("export-sheet");
        return sheet;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox field(String key, ComboBox<Option<NoteChoice>> box, String id) {
        Label label = styled(messages.text(key), "export-label");
        label.setLabelFor(box);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label.getText());
        box.valueProperty().addListener((property, old, chosen) -> {
            if (!showing && chosen != null) {
                dispatch.accept(new Action.DraftNote(chosen.leadsTo()));
            }
        });
        VBox field = new VBox(label, box);
        field.getStyleClass().add("export-field");
        return field;
    }

    /// Puts the keyboard to the button that writes the note.
    public void enter() {
        save.requestFocus();
    }

    /// Shows the pane. Called on the JavaFX thread.
    public void show(ExportModel model) {
        if (model.equals(shown)) {
            return;
        }
        showing = true;
        try {
            ExportModel before = shown;
            shown = model;
            fill(layout, model.layouts(), option -> option.template().equals(model.choice().template()));
            fill(format, model.formats(), option -> option.format().equals(model.choice().format()));
            fill(language, model.languages(), option -> option.language().equals(model.choice().language()));
            fill(order, model.orders(), option -> option.order() == model.choice().order());
            if (before == null || !before.parts().equals(model.parts())) {
                showParts(model.parts());
            }
            if (before == null || !before.preview().equals(model.preview())) {
                preview.getItems().setAll(model.preview());
            }
            say(fault, model.fault());
            say(cut, model.cut());
            save.setDisable(!model.fault().isEmpty());
        } finally {
            showing = false;
        }
    }

    private interface Test {
        boolean test(NoteChoice choice);
    }

    private static void fill(ComboBox<Option<NoteChoice>> box, List<Option<NoteChoice>> options, Test chosen) {
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        box.setValue(options.stream().filter(option -> chosen.test(option.leadsTo())).findFirst().orElse(null));
    }

    private void showParts(List<Part> model) {
        if (parts.getChildren().isEmpty()) {
            model.forEach(part -> parts.getChildren().add(part(part)));
        }
        for (int i = 0; i < model.size(); i++) {
            CheckBox box = (CheckBox) parts.getChildren().get(i);
            box.setText(model.get(i).label());
            box.setSelected(model.get(i).on());
        }
    }

    private Node part(Part part) {
        CheckBox box = new CheckBox();
        box.setId("export-part-" + part.section().name().toLowerCase(Locale.ROOT));
        box.setOnAction(event -> {
            if (shown != null) {
                dispatch.accept(new Action.DraftNote(shown.choice().with(part.section(), box.isSelected())));
            }
        });
        return box;
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
