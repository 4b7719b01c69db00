package io.github.synoptic.ui.state;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a note will look like, line by line.
///
/// @param lines the lines, in order
/// @param cut whether only the beginning is shown
/// @param fault why there is nothing to show, such as a fault in a template; null where there is none
public record Preview(List<Line> lines, boolean cut, @Nullable Message fault) {
    /// Nothing to show yet.
    public static final Preview NOTHING = new Preview(List.of(), false, null);

    /// Copies the list.
    public Preview {
        lines = List.copyOf(lines);
    }

    /// What a line is.
    public enum Role {
        /// What the note is called.
        TITLE,
        /// A heading.
        HEADING,
        /// A heading below that.
        SUBHEADING,
        /// A paragraph.
        PARAGRAPH,
        /// What stands above or below something, smaller.
        CAPTION,
        /// Words of a report.
        QUOTE,
        /// A row of a table.
        ROW,
        /// A line of a format that is not read by people first.
        PLAIN
    }

    /// How words look.
    public enum Look {
        /// As the line looks.
        PLAIN,
        /// Quieter.
        SOFT,
        /// Heavier.
        STRONG,
        /// Marked, as words that differ are.
        MARKED
    }

    /// Words that look the same.
    public record Words(String text, Look look) {}

    /// What stands side by side in a line.
    ///
    /// @param words the words
    /// @param fromTheRight whether they are to be read from right to left
    public record Cell(List<Words> words, boolean fromTheRight) {
        /// Copies the list.
        public Cell {
            words = List.copyOf(words);
        }

        /// All its words.
        public String text() {
            return String.join("", words.stream().map(Words::text).toList());
        }
    }

    /// One line.
    ///
    /// @param role what it is
    /// @param cells what stands in it; more than one in a row of a table only
    public record Line(Role role, List<Cell> cells) {
        /// Copies the list.
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
