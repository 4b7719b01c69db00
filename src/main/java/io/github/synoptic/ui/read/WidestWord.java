package io.github.synoptic.ui.read;

import io.github.synoptic.ui.common.TextDirection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Finds how much room the words of a report need that run from right to left: no line may be broken inside one of them,
/// see [TextDirection].
///
/// Every letter is taken at the width it has when it stands alone, in the widest of the reading faces. Joined letters are
/// narrower, so that no word is wider than is said here.
final class WidestWord {
    /// The size at which letters are measured, in pixels, and how much larger a headline is than the text.
    private static final double SIZE = 100;
    private static final double HEADLINE = 1.355;
    private static final List<String> FACES = List.of("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif");
    private static final Map<Integer, Double> WIDTHS = new ConcurrentHashMap<>();

    private WidestWord() {}

    /// The width of the widest word of these lines in sizes of the text; 0 where nothing runs from right to left. May be
    /// called on any thread.
    static double of(List<Line> lines) {
        return lines.stream().mapToDouble(WidestWord::of).max().orElse(0);
    }

    private static double of(Line line) {
        String text = line.text();
        if (!TextDirection.isShaped(text)) {
            return 0;
        }
        double widest = TextDirection.unbroken(text).stream().mapToDouble(WidestWord::width).max().orElse(0);
        return line.role() == Line.Role.HEADLINE ? widest * HEADLINE : widest;
    }

    /// What is set letter by letter may be broken between any two.
    private static double width(String part) {
        List<TextDirection.Piece> pieces = TextDirection.pieces(part);
        boolean whole = pieces.size() < part.length() || part.length() == 1;
        return whole ? part.chars().mapToDouble(WidestWord::width).sum() : 1;
    }

    private static double width(int letter) {
        return WIDTHS.computeIfAbsent(letter, wanted -> FACES.stream()
                .flatMap(face -> Stream.of(new Font(face, SIZE), new Font(face + " Bold", SIZE)))
                .mapToDouble(font -> alone(wanted, font)).max().orElse(SIZE) / SIZE);
    }

    private static double alone(int letter, Font font) {
        Text text = new Text(Character.toString(letter));
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
