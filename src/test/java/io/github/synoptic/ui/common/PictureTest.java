package io.github.synoptic.ui.common;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// A window can be seen and kept as a picture where there is no display.
class PictureTest {
    @TempDir
    Path folder;

    @Test
    void theTextOfTheReadingControlIsSeenInThePictureFile() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Picture blank = picture(stage, "");
        Picture written = picture(stage, "The storm of 19 January");
        assertThat(inked(written)).isGreaterThan(inked(blank) + 100);

        Path file = folder.resolve("deep/window.png");
        written.write(file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isEqualTo(200);
        assertThat(read.getRGB(399, 199)).isEqualTo(written.pixel(399, 199));
    }

    private static Picture picture(Stage stage, String text) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            StyleClassedTextArea area = new StyleClassedTextArea();
            area.replaceText(text);
            Scene scene = new Scene(new StackPane(area), 400, 200);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            return Picture.of(scene);
        }).get();
    }

    private static long inked(Picture picture) {
        int paper = picture.pixel(399, 199);
        long inked = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                inked += picture.pixel(x, y) == paper ? 0 : 1;
            }
        }
        return inked;
    }
}
