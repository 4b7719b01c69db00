package io.github.synoptic.ui;

import io.github.synoptic.i18n.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The program's version, what it runs on, its licence, and the libraries in it with theirs.
final class AboutPane extends VBox {
    private static final String LIBRARIES = "/io/github/synoptic/third-party.txt";
    private final TextArea libraries = new TextArea();
    private final Button closer = new Button();

    /// A page for this version of the program.
    AboutPane(Messages messages, String version, Runnable close) {
        getStyleClass().add("help");
        setId("about");
        Label title = new Label("Synoptic");
        title.getStyleClass().add("start-title");
        Label versions = new Label(messages.text("window.about-versions", version, Runtime.version().toString(),
                System.getProperty("javafx.version", "?")));
        versions.setId("about-versions");
        versions.setWrapText(true);
        Label licence = new Label(messages.text("window.about-licence"));
        licence.setWrapText(true);
        libraries.setId("about-libraries");
        libraries.setEditable(false);
        libraries.setAccessibleText(messages.text("window.about-licence"));
        closer.setText(messages.text("window.close"));
        closer.setId("about-close");
        closer.setOnAction(event -> close.run());
        VBox.setVgrow(libraries, Priority.ALWAYS);
        getChildren().addAll(title, versions, licence, libraries, closer);
    }

    /// Fills the list and puts the keyboard on the page.
    void open() {
        libraries.setText(listed());
        closer.requestFocus();
    }

    /// The list that the build makes of the libraries' own descriptions.
    private static String listed() {
        try (InputStream list = AboutPane.class.getResourceAsStream(LIBRARIES)) {
            return new String(Objects.requireNonNull(list, LIBRARIES).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
