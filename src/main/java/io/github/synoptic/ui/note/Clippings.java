package io.github.synoptic.ui.note;

import io.github.synoptic.engine.align.Link;
import io.github.synoptic.note.Level;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.NoteBuilder;
import io.github.synoptic.note.NoteOptions;
import io.github.synoptic.note.format.Clipping;
import io.github.synoptic.project.Finding;
import io.github.synoptic.project.NoteChoice.Section;
import io.github.synoptic.project.Review;
import io.github.synoptic.ui.state.Choice;
import io.github.synoptic.ui.state.Copied;
import io.github.synoptic.ui.state.NoteSource;

import java.util.EnumSet;
import java.util.List;

/// Parts of a note to be taken into other programs: a discrepancy with both wordings, or two linked passages.
public final class Clippings {
    private Clippings() {}

    /// What is chosen. Throws [IllegalArgumentException] where neither a discrepancy nor linked passages are.
    public static Copied of(NoteSource source, Choice choice) {
        Finding finding = choice.chosenFinding();
        Link link = choice.chosenLink();
        if (finding != null) {
            return of(source, finding);
        }
        if (link == null) {
            throw new IllegalArgumentException("nothing is chosen that could be copied");
        }
        Level passages = new NoteBuilder().passages(source.review().comparison(), link);
        return copied(Clipping.of(note(source, List.of()), passages));
    }

    /// One discrepancy.
    public static Copied of(NoteSource source, Finding finding) {
        Note note = note(source, List.of(finding));
        return copied(Clipping.of(note, note.differences().getFirst()));
    }

    private static Note note(NoteSource source, List<Finding> findings) {
        Review part = new Review(source.review().comparison(), findings, List.of());
        NoteOptions options = new NoteOptions(source.choice().with(
                EnumSet.of(Section.CONFIRMED, Section.UNDECIDED, Section.DISMISSED, Section.STYLE)), "");
        return new NoteBuilder().build(source.project(), source.pair(), part, options);
    }

    private static Copied copied(Clipping clipping) {
        return new Copied(clipping.html(), clipping.markdown());
    }
}
