package io.github.synoptic.note.format;

import io.github.synoptic.note.Run;
import io.github.synoptic.note.page.Page;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Sets a page as the text and the footnotes of a Word document. Where words stand is told in a footnote, in tables
/// below them: a footnote for every cell would leave no room on a page for the table.
final class DocxText {
    /// The first line of every part.
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\"";
    /// The styles with a line at the side where reading begins, which have a twin for text from the right.
    private static final Set<String> LINED = Set.of("Quote", "Comment");
    /// A row that is not parted by the end of a page.
    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    /// Footnotes 0 and 1 are the lines that part footnotes from the text.
    private static final int FIRST_FOOTNOTE = 2;
    private static final int[] COLUMNS = {1500, 4000, 4000};
    private static final int HALF = 4750;
    private static final int LABEL = 4000;
    private static final int COUNT = 900;
    private final Page page;
    private final String comment;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int nextNote = FIRST_FOOTNOTE;

    /// @param comment what stands before the reader's comments
    DocxText(Page page, String comment) {
        this.page = page;
        this.comment = comment;
    }

    /// Sets title and parts.
    void setAll() {
        paragraph("Title", page.title());
        begin("Subtitle", false);
        run("", page.subtitle());
        text.append("</w:p>\n");
        page.parts().forEach(this::append);
    }

    /// `word/document.xml`.
    String document() {
        return XML + "<w:document" + NAMESPACE + RELATIONS + "><w:body>\n" + text
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1191\""
                + " w:bottom=\"1361\" w:left=\"1191\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>\n";
    }

    /// `word/footnotes.xml`.
    String footnotes() {
        return XML + "<w:footnotes" + NAMESPACE
                + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r>"
                + "</w:p></w:footnote>\n" + notes + "</w:footnotes>\n";
    }

    private void append(Page.Part part) {
        switch (part) {
            case Page.Heading(String heading) -> paragraph("Heading1", heading);
            case Page.Prose(String prose) -> paragraph("Normal", prose);
            case Page.Headers headers -> table(headers);
            case Page.Tally(List<Page.Count> counts) -> tally(counts);
            case Page.Difference difference -> difference(difference);
            case Page.Passage(Page.Wording wording) -> wording(wording);
            case Page.Parallel parallel -> parallel(parallel);
        }
    }

    private void difference(Page.Difference difference) {
        paragraph("Heading2", difference.heading());
        wording(difference.a());
        wording(difference.b());
        if (!difference.comment().isEmpty()) {
            begin("Comment", false);
            run("Side", comment);
            text.append("</w:p>\n");
            difference.comment().forEach(line -> paragraph("Comment", line));
        }
        paragraph("Remark", difference.remark());
    }

    private void wording(Page.Wording wording) {
        begin("Quote", Visible.beginsFromTheRight(words(wording)));
        run("Side", wording.side());
        run("", " ");
        runs(wording);
        footnote(wording.side() + ", " + wording.place());
        text.append("</w:p>\n");
    }

    private static String words(Page.Wording wording) {
        return String.join("", wording.runs().stream().map(Run::text).toList());
    }

    private void runs(Page.Wording wording) {
        for (Run run : wording.runs()) {
            String style = switch (run.emphasis()) {
                case CONTEXT -> "Context";
                case QUOTED -> "";
                case DIFFERING -> "Differing";
            };
            run(style, run.text());
        }
    }

    private void footnote(String place) {
        text.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                .append(nextNote).append("\"/></w:r>");
        notes.append("<w:footnote w:id=\"").append(nextNote)
                .append("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle")
                .append(" w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> ")
                .append(HtmlText.of(place)).append("</w:t></w:r></w:p></w:footnote>\n");
        nextNote++;
    }

    private void table(Page.Headers headers) {
        openTable(true, true, COLUMNS);
        cells("", "A", "B", false);
        for (Page.Row row : headers.rows()) {
            text.append(ROW);
            cells(row.label(), row.a(), row.b(), row.code());
        }
        text.append("</w:tbl>\n");
    }

    /// Opens a table and, where it has a head, its first row, which is repeated on every page.
    private void openTable(boolean headed, boolean labelled, int... columns) {
        text.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Reports\"/><w:tblW w:w=\"")
                .append(Arrays.stream(columns).sum())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"")
                .append(headed ? '1' : '0').append("\" w:firstColumn=\"").append(labelled ? '1' : '0')
                .append("\" w:val=\"00").append(labelled ? headed ? "A0" : "80" : "20")
                .append("\"/></w:tblPr><w:tblGrid>");
        for (int width : columns) {
            text.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        text.append("</w:tblGrid>\n").append(headed ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "");
    }

    private void tally(List<Page.Count> counts) {
        openTable(false, true, LABEL, COUNT);
        for (Page.Count count : counts) {
            text.append(ROW);
            openCell(LABEL);
            begin(count.within() ? "CellWithin" : "Cell", false);
            run("", count.label());
            text.append("</w:p></w:tc>");
            openCell(COUNT);
            begin("CellCount", false);
            run("", count.count());
            text.append("</w:p></w:tc></w:tr>\n");
        }
        text.append("</w:tbl>\n");
    }

    private void parallel(Page.Parallel parallel) {
        openTable(true, false, HALF, HALF);
        cell(HALF, parallel.a(), false);
        cell(HALF, parallel.b(), false);
        text.append("</w:tr>\n");
        for (Page.Beside row : parallel.rows()) {
            text.append(ROW);
            told(row.a());
            told(row.b());
            text.append("</w:tr>\n");
        }
        text.append("</w:tbl>\n");
    }

    private void told(Page.@Nullable Told told) {
        openCell(HALF);
        if (told == null) {
            begin("Cell", false);
            text.append("</w:p>");
        } else {
            line("Side", told.by());
            begin("Cell", Visible.beginsFromTheRight(words(told.wording())));
            runs(told.wording());
            text.append("</w:p>");
            line("Place", told.wording().place());
            line("Place", told.remark());
        }
        text.append("</w:tc>");
    }

    private void line(String style, String words) {
        if (!words.isEmpty()) {
            begin("Cell", Visible.beginsFromTheRight(words));
            run(style, words);
            text.append("</w:p>");
        }
    }

    private void cells(String label, String a, String b, boolean code) {
        cell(COLUMNS[0], label, false);
        cell(COLUMNS[1], a, code);
        cell(COLUMNS[2], b, code);
        text.append("</w:tr>\n");
    }

    private void cell(int width, String words, boolean code) {
        openCell(width);
        begin("Cell", Visible.beginsFromTheRight(words));
        run(code ? "Code" : "", words);
        text.append("</w:p></w:tc>");
    }

    private void openCell(int width) {
        text.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void paragraph(String style, String words) {
        begin(style, Visible.beginsFromTheRight(words));
        run("", words);
        text.append("</w:p>\n");
    }

    private void begin(String style, boolean fromTheRight) {
        text.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style)
                .append(fromTheRight && LINED.contains(style) ? "FromTheRight\"/>" : "\"/>")
                .append(fromTheRight ? "<w:bidi/>" : "").append("</w:pPr>");
    }

    /// Words that run from the right are parted from figures and Latin words among them, as word processors do: set as
    /// one, some draw them over each other.
    private void run(String style, String words) {
        if (!Visible.runsFromTheRight(words)) {
            run(style, words, false);
            return;
        }
        Bidi directions = new Bidi(words, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        for (int i = 0; i < directions.getRunCount(); i++) {
            run(style, words.substring(directions.getRunStart(i), directions.getRunLimit(i)),
                    directions.getRunLevel(i) % 2 == 1);
        }
    }

    private void run(String style, String words, boolean fromTheRight) {
        text.append("<w:r>");
        if (!style.isEmpty() || fromTheRight) {
            text.append("<w:rPr>").append(style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
                    .append(fromTheRight ? "<w:rtl/>" : "").append("</w:rPr>");
        }
        text.append("<w:t xml:space=\"preserve\">").append(HtmlText.of(words)).append("</w:t></w:r>");
    }
}
