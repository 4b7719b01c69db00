package io.github.synoptic.ui.state;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Review;
import io.github.synoptic.source.Imported;

import java.util.List;
import java.util.Objects;

/// A form that is open in the window; what is typed into it stays in its fields until it is kept.
public sealed interface Form {
    /// Whether it stands over the text, so that the keys for reading are put aside.
    default boolean covers() {
        return !(this instanceof None) && !(this instanceof Comment);
    }

    /// Whether it is a page of its own, beside which nothing of the reports is of use.
    default boolean isPage() {
        return covers() && !(this instanceof Name);
    }

    /// No form is open.
    record None() implements Form {}

    /// A comment that is being written.
    ///
    /// @param findings what it is on, as it was when the form opened
    record Comment(List<Finding> findings) implements Form {
        /// Copies the list.
        public Comment {
            findings = List.copyOf(findings);
        }

        /// What it is on, in a newer review.
        public List<Finding> in(Review review) {
            return findings.stream().map(finding -> new Choice.OfFinding(finding).in(review).chosenFinding())
                    .filter(Objects::nonNull).toList();
        }
    }

    /// Text to be typed or pasted as the report on one side.
    record Paste(Side side) implements Form {}

    /// Another name for the project.
    record Name() implements Form {}

    /// What was imported of the document of one side, and what was left out.
    ///
    /// @param side whose document
    /// @param id the report
    /// @param imported its pieces; those of a newer import where `same` is false
    /// @param same whether the report's text is made of these pieces; else another importer had read it
    record Import(Side side, int id, Imported imported, boolean same) implements Form {
        /// The pieces of a document beside the text that the report has of it now.
        static Import of(Side side, int id, Imported imported, String text) {
            Imported now = imported.in(text);
            return new Import(side, id, now == null ? imported.asFirst() : now, now != null);
        }
    }

    /// The keys and what they do.
    record Help() implements Form {}

    /// The program's version, licence and libraries.
    record About() implements Form {}

    /// The pane in which the reader chooses what stands in the note.
    ///
    /// @param draft what they have chosen so far; kept in the project at each change
    /// @param request the number of the preview asked for last
    /// @param preview the newest preview
    /// @param templates the files of the reader's own templates
    record Export(NoteChoice draft, int request, Preview preview, List<String> templates) implements Form {
        /// Copies the list.
        public Export {
            templates = List.copyOf(templates);
        }

        /// The pane with another draft, whose preview is asked for.
        Export drafting(NoteChoice newDraft, int newRequest) {
            return new Export(newDraft, newRequest, preview, templates);
        }

        /// The pane when the preview is there.
        Export showing(Preview newPreview, List<String> newTemplates) {
            return new Export(draft, request, newPreview, newTemplates);
        }
    }
}
