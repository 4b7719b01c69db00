package io.github.synoptic.ui.read;

import io.github.synoptic.engine.text.Span;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where a key takes the caret of the level view: by signs, words and passages of one report.
final class LevelKeys {
    private final ReadingSide side;
    private final String text;

    LevelKeys(ReadingSide side) {
        this.side = side;
        this.text = side.report().text();
    }

    /// The first offset of the report at which a passage begins below the header.
    int start() {
        int below = side.passageFrom(side.header().getLast().span().end());
        return below < side.passages().size() ? side.passages().get(below).span().start() : 0;
    }

    /// Where this key takes a caret that stands here; empty where it takes it nowhere.
    OptionalInt target(KeyEvent event, int caret) {
        KeyCode key = event.getCode();
        boolean words = event.isShortcutDown();
        return switch (key) {
            case RIGHT -> OptionalInt.of(step(caret, !side.rightToLeft(), words));
            case LEFT -> OptionalInt.of(step(caret, side.rightToLeft(), words));
            case DOWN -> OptionalInt.of(next(caret, event.isShiftDown()));
            case UP -> OptionalInt.of(previous(caret));
            case HOME -> OptionalInt.of(passage(caret).start());
            case END -> OptionalInt.of(passage(caret).end());
            default -> OptionalInt.empty();
        };
    }

    /// The offset of what is chosen by a caret that stands here: behind a passage, that passage.
    int chosen(int caret) {
        Span here = passage(caret);
        return here.contains(caret) ? caret : here.start();
    }

    private int step(int caret, boolean forward, boolean words) {
        BreakIterator breaks = words
                ? BreakIterator.getWordInstance(Locale.ROOT)
                : BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int at = forward ? following(breaks, caret) : preceding(breaks, caret);
        while (words && at > 0 && at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at = forward ? following(breaks, at) : preceding(breaks, at);
        }
        return at;
    }

    private int following(BreakIterator breaks, int at) {
        return at >= text.length() ? text.length() : breaks.following(at);
    }

    private static int preceding(BreakIterator breaks, int at) {
        return at <= 0 ? 0 : breaks.preceding(at);
    }

    /// The start of the next passage; the end of this one where it is being selected and the caret is not there yet.
    private int next(int caret, boolean selecting) {
        Span here = passage(caret);
        int number = side.passageFrom(here.start()) + 1;
        if (selecting && caret < here.end() || number >= side.passages().size()) {
            return here.end();
        }
        Span next = side.passages().get(number).span();
        return selecting ? next.end() : next.start();
    }

    /// The start of this passage, or of the one before where the caret is there already.
    private int previous(int caret) {
        Span here = passage(caret);
        int number = side.passageFrom(here.start()) - 1;
        return caret > here.start() || number < 0 ? here.start() : side.passages().get(number).span().start();
    }

    /// The passage that holds the caret or ends before it.
    private Span passage(int caret) {
        List<Passage> passages = side.passages();
        int number = Math.min(side.passageFrom(caret), passages.size() - 1);
        boolean before = number > 0 && caret < passages.get(number).span().start();
        return number < 0 ? new Span(caret, caret) : passages.get(before ? number - 1 : number).span();
    }
}
