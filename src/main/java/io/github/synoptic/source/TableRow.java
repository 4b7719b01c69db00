package io.github.synoptic.source;

import org.jsoup.nodes.Element;

/// Tells rows of figures and words from the tables that old pages are laid out with.
final class TableRow {
    private static final int LONGEST_CELL = 200;

    private TableRow() {}

    /// Whether the row has two cells or more, each short and without paragraphs in it.
    static boolean isOfFigures(Element row) {
        return row.childrenSize() >= 2 && row.children().stream().allMatch(TableRow::isShort);
    }

    private static boolean isShort(Element cell) {
        return cell.childrenSize() <= LONGEST_CELL
                && cell.select("p,div,table,ul,ol,h1,h2,h3,h4,h5,h6,br,article,section").isEmpty()
                && cell.text().length() <= LONGEST_CELL;
    }
}
