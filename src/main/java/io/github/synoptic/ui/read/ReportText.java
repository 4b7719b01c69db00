package io.github.synoptic.ui.read;

import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;

import java.util.Collection;
import java.util.List;
import javafx.scene.AccessibleRole;

/// The text control of a pane: words with style classes, in paragraphs with style classes.
///
/// A paragraph of the class [#SHAPED] is wide before it is laid out. Without a width it would break every word when it is
/// asked where its words stand, which fails in words that run from right to left: see
/// [io.github.synoptic.ui.common.TextDirection]. Others are left as they are, for it costs a layout.
public final class ReportText extends StyledTextArea<Collection<String>, Collection<String>> {
    /// The class of a paragraph with letters that are shaped by their neighbours.
    static final String SHAPED = "shaped";
    /// The width of such a paragraph until it is laid out, in pixels.
    private static final double WIDE = 10_000;

    /// An empty control.
    ReportText() {
        super(List.of(), (paragraph, classes) -> {
            if (classes.contains(SHAPED)) {
                paragraph.resize(WIDE, 0);
            }
            paragraph.getStyleClass().addAll(classes);
        }, List.of(), (text, classes) -> text.getStyleClass().addAll(classes),
                new SimpleEditableStyledDocument<>(List.of(), List.of()), true);
        // Without a role screen readers pass over it.
        setAccessibleRole(AccessibleRole.TEXT);
    }
}
