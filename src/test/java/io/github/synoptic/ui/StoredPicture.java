package io.github.synoptic.ui;

import io.github.synoptic.ui.common.Picture;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/// A picture of the window that was looked at and found good, kept at half its size. `-Dsynoptic.pictures=renew` keeps
/// the pictures of that run in its place; look at them before committing them.
///
/// @param name its name, which is that of its file without the ending
record StoredPicture(String name) {
    private static final Path STORED = Path.of("src", "test", "resources", "pictures");
    private static final Path FAILED = Path.of("target", "pictures", "failed");
    /// The pictures that the README shows, by the names they are shown under.
    private static final Map<String, String> SHOWN = Map.of("flow-light-1280", "window-light", "flow-dark-1280",
            "window-dark", "level-light-1280", "window-level", "reports-light-1280", "window-reports");
    /// How far a colour may be off before the pixel counts as another, of 255: letters are smoothed a little otherwise
    /// by other versions of the toolkit.
    private static final int SHADE = 40;
    private static final int STEPS = 0xf8;
    /// The share of pixels that may be others.
    private static final double TOLERANCE = 0.002;

    /// Fails where this picture is another than the stored one, and leaves it below `target/`.
    void verify(Picture picture) throws IOException {
        BufferedImage now = half(picture);
        Path stored = STORED.resolve(name + ".png");
        if ("renew".equals(System.getProperty("synoptic.pictures"))) {
            write(now, stored);
            String shown = SHOWN.get(name);
            if (shown != null) {
                picture.write(Path.of("assets", shown + ".png"));
            }
        }
        Path failed = FAILED.resolve(name + ".png");
        Files.deleteIfExists(failed);
        double share = differing(now, ImageIO.read(stored.toFile()));
        if (share > TOLERANCE) {
            write(now, failed);
        }
        assertThat(share).as("the share of pixels in which %s differs from %s", failed, stored)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    /// The share of pixels that differ; all of them where the sizes do.
    static double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += isOther(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) differing / one.getWidth() / one.getHeight();
    }

    private static boolean isOther(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > SHADE) {
                return true;
            }
        }
        return false;
    }

    /// The picture at half its size: each pixel the mean of four, in steps of eight shades, which keeps the files small.
    static BufferedImage half(Picture picture) {
        BufferedImage half = new BufferedImage(picture.width() / 2, picture.height() / 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < half.getHeight(); y++) {
            for (int x = 0; x < half.getWidth(); x++) {
                int mean = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int sum = 0;
                    for (int k = 0; k < 4; k++) {
                        sum += picture.pixel(2 * x + k % 2, 2 * y + k / 2) >> shift & 255;
                    }
                    mean |= (sum / 4 & STEPS) << shift;
                }
                half.setRGB(x, y, mean);
            }
        }
        return half;
    }
}
