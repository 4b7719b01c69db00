package io.github.synoptic.note.page;

import io.github.synoptic.note.Run;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A note in words. Every string in it has gone through [Visible]; a format only has to escape its own signs.
///
/// @param language the language of the note's own words, as a BCP 47 tag
/// @param title what it is
/// @param subtitle which reports it is about
/// @param parts what stands in it, in order
public record Page(String language, String title, String subtitle, List<Part> parts) {
    /// Copies the list.
    public Page {
        parts = List.copyOf(parts);
    }

    /// One part of a page.
    public sealed interface Part {}

    /// A heading, one below the title.
    public record Heading(String text) implements Part {}

    /// A paragraph of the note's own words.
    public record Prose(String text) implements Part {}

    /// A table of what is known of both reports.
    ///
    /// @param rows one for each thing known of at least one of them
    public record Headers(List<Row> rows) implements Part {
        /// Copies the list.
        public Headers {
            rows = List.copyOf(rows);
        }
    }

    /// One thing known of the reports.
    ///
    /// @param label what it is
    /// @param a what it is of A; empty where it is not known
    /// @param b what it is of B; empty where it is not known
    /// @param code whether it is a code such as a hash, to be set in fixed width
    public record Row(String label, String a, String b, boolean code) {}

    /// The note in figures.
    public record Tally(List<Count> counts) implements Part {
        /// Copies the list.
        public Tally {
            counts = List.copyOf(counts);
        }
    }

    /// One figure.
    ///
    /// @param label what is counted
    /// @param count how many there are, as the note's language writes it
    /// @param within whether it is a part of the last figure that is not
    public record Count(String label, String count, boolean within) {}

    /// A difference with both wordings.
    ///
    /// @param heading its number and kind
    /// @param letter the letter of its kind
    /// @param a the wording of A
    /// @param b the wording of B
    /// @param comment what the reader wrote, by line; empty where they wrote nothing
    /// @param remark who marked it and why
    public record Difference(String heading, char letter, Wording a, Wording b, List<String> comment, String remark)
            implements
                Part {
        /// Copies the list.
        public Difference {
            comment = List.copyOf(comment);
        }
    }

    /// A passage that only one report has.
    public record Passage(Wording wording) implements Part {}

    /// What both reports have, side by side.
    ///
    /// @param a what A is called above its column
    /// @param b what B is called above its column
    /// @param rows what stands beside what, in order
    public record Parallel(String a, String b, List<Beside> rows) implements Part {
        /// Copies the list.
        public Parallel {
            rows = List.copyOf(rows);
        }
    }

    /// One row of what stands side by side.
    ///
    /// @param a what A has; null where it has nothing
    /// @param b what B has; null where it has nothing
    public record Beside(@Nullable Told a, @Nullable Told b) {}

    /// What one report has in a row.
    ///
    /// @param by who says it; empty where that is not asked
    /// @param wording the words
    /// @param remark what is to be said of them; empty where nothing is
    public record Told(String by, Wording wording, String remark) {}

    /// Words of a report, with where they stand.
    ///
    /// @param side `A` or `B`
    /// @param place paragraph and offsets, in words
    /// @param language the language of the words, as a BCP 47 tag; null where it is not known
    /// @param runs the words
    public record Wording(String side, String place, @Nullable String language, List<Run> runs) {
        /// Copies the list.
        public Wording {
            runs = List.copyOf(runs);
        }
    }
}
