package io.github.synoptic.ui;

import io.github.synoptic.store.Settings;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

/// What the program says of itself.
class AboutTest {
    @TempDir
    Path home;

    @Test
    void itNamesItsVersionsAndEveryLibraryWithItsLicence() throws Exception {
        try (WindowDriver window = new WindowDriver(home, Settings.DEFAULT)) {
            window.until("the empty window", state -> state.waits().isEmpty());
            window.does(new Action.OpenForm(new Form.About()));
            assertThat(window.says("#about-versions")).contains("0.1.0", Runtime.version().toString());
            String listed = WindowDriver.onFx(window.find("#about-libraries", TextArea.class)::getText);
            assertThat(listed.lines()).hasSizeGreaterThan(20).allMatch(line -> line.matches("\\S+ \\S+: \\S.*"))
                    .anyMatch(line -> line.startsWith("richtextfx "))
                    .noneMatch(line -> line.startsWith("junit") || line.contains("Unknown"));
            window.press(KeyCode.ESCAPE);
            assertThat(window.state().form()).isEqualTo(new Form.None());
        }
    }
}
