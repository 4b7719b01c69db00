package io.github.synoptic.ui;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Verdict;
import io.github.synoptic.ui.state.Action;
import io.github.synoptic.ui.state.Form;
import io.github.synoptic.ui.state.Tab;
import org.fxmisc.richtext.TextExt;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// What must be read stands out from what is behind it.
class ContrastTest extends SampleRoom {
    /// The least contrast of words with what is behind them, as the Web Content Accessibility Guidelines count it.
    private static final double LEAST = 4.5;
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    @Test
    void allWordsOfTheWindowStandOutFromWhatIsBehindThem() throws Exception {
        window().press(KeyCode.F8);
        window().does(new Action.Decide(Verdict.CONFIRMED), new Action.StepFinding(1, false));
        for (Tab tab : Tab.values()) {
            window().does(new Action.ShowTab(tab));
            assertThat(pale()).as("%s", tab).isEmpty();
        }
        window().press(KeyCode.L);
        assertThat(pale()).as("the level view").isEmpty();
        window().does(new Action.OpenSearch(), new Action.Seek("harbour"));
        window().until("the hits", state -> state.search().hit() != null);
        assertThat(pale()).as("the find bar").isEmpty();
        for (Form form : new Form[]{new Form.Help(), new Form.About(), new Form.Paste(Side.A)}) {
            window().does(new Action.OpenForm(form));
            assertThat(pale()).as("%s", form).isEmpty();
        }
        window().does(new Action.OpenForm(new Form.None()));
        window().press(KeyCode.E, false, true, false);
        window().until("the preview", state -> state.form() instanceof Form.Export && state.waits().isEmpty());
        assertThat(pale()).as("the note").isEmpty();
        window().does(new Action.OpenForm(new Form.None()));
    }

    /// The words seen that stand out too little, with their contrast.
    private static Set<String> pale() throws Exception {
        window().picture();
        return WindowDriver.onFx(() -> {
            Set<String> pale = new TreeSet<>();
            find(window().window().scene().getRoot(), pale);
            return pale;
        });
    }

    private static void find(Node node, Set<String> pale) {
        if (!node.isVisible() || mayBeMissed(node)) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink) {
            double contrast = contrast(over(ink, text.getOpacity(), behind(text)), behind(text));
            if (contrast < LEAST) {
                pale.add(text.getText() + " %.1f".formatted(contrast) + " " + text.getStyleClass());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> find(child, pale));
        }
    }

    /// What cannot be done just now, what is decided already, and the faint line below a headline.
    private static boolean mayBeMissed(Node node) {
        return node.isDisabled() || node.getPseudoClassStates().contains(DECIDED)
                || node.getStyleClass().contains("about");
    }

    /// The colour behind a node: of its own tint, else of the nearest thing it stands in that has one.
    private static Color behind(Node node) {
        if (node instanceof TextExt text && text.getBackgroundColor() instanceof Color tint && tint.isOpaque()) {
            return tint;
        }
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                    Paint paint = fill.getFill();
                    if (paint instanceof Color colour && colour.isOpaque()) {
                        return colour;
                    }
                }
            }
        }
        throw new AssertionError("nothing is behind " + node);
    }

    private static Color over(Color ink, double opacity, Color behind) {
        return behind.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
