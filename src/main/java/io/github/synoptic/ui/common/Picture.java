package io.github.synoptic.ui.common;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture of a window, taken on any platform that JavaFX runs on, with or without a display.
public final class Picture {
    private final BufferedImage pixels;

    private Picture(BufferedImage pixels) {
        this.pixels = pixels;
    }

    /// What the scene shows now, styled and laid out. Must be called on the JavaFX thread.
    public static Picture of(Scene scene) {
        return of(scene.snapshot(null));
    }

    /// The pixels of this image.
    public static Picture of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, width, height, argb, 0, width);
        return new Picture(pixels);
    }

    /// Writes it as a PNG file, in the place of any that is there. May be called on any thread. Throws [IOException]
    /// where the file cannot be written.
    public void write(Path png) throws IOException {
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(pixels, "png", png.toFile())) {
            throw new IOException("this Java writes no PNG files");
        }
    }

    /// The width in pixels.
    public int width() {
        return pixels.getWidth();
    }

    /// The height in pixels.
    public int height() {
        return pixels.getHeight();
    }

    /// The pixel in this column and row, as `0xAARRGGBB`.
    public int pixel(int x, int y) {
        return pixels.getRGB(x, y);
    }
}
