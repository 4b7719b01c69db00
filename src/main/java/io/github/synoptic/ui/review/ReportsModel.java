package io.github.synoptic.ui.review;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.project.Pair;
import io.github.synoptic.ui.state.AppState;
import io.github.synoptic.ui.state.Share;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reports of the project and how much each two share.
///
/// @param rows the reports, in the order they were added
/// @param cells for each two reports, row by row, how much of the first the second tells too
public record ReportsModel(List<Row> rows, List<Cell> cells) {
    /// How strongly a cell is tinted at most; each step is a quarter.
    private static final int STEPS = 4;

    /// Copies the lists.
    public ReportsModel {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /// A report.
    ///
    /// @param id its id
    /// @param number its number in the list, from 1
    /// @param title its title
    /// @param about the side it stands on and its outlet, and in a line of its own its date
    /// @param side the letter of the side it stands on; empty where it stands on none
    public record Row(int id, int number, String title, String about, String side) {}

    /// A pair.
    ///
    /// @param row the number of the report in the row, from 1
    /// @param column the number of the report in the column, from 1
    /// @param pair the two
    /// @param share how much of the row's report the column's tells too, in per cent, or that it is not known yet
    /// @param step how strongly it is tinted, 0 to 4
    /// @param open whether the two stand side by side
    /// @param spoken what a screen reader says
    public record Cell(int row, int column, Pair pair, String share, int step, boolean open, String spoken) {}

    /// What the list and the matrix show in this state.
    public static ReportsModel of(AppState state, Messages messages) {
        List<Integer> ids = List.copyOf(state.project().reports().keySet());
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Integer, Report> entry : state.project().reports().entrySet()) {
            rows.add(row(state, entry.getKey(), entry.getValue(), ids.indexOf(entry.getKey()) + 1, messages));
        }
        for (Row row : rows) {
            for (Row column : rows) {
                if (row.id() != column.id()) {
                    cells.add(cell(state, row, column, messages));
                }
            }
        }
        return new ReportsModel(rows, cells);
    }

    /// NO-BREAK SPACE, so that a day stays with its month in a narrow column.
    private static final char NO_BREAK = '\u00A0';

    private static Row row(AppState state, int id, Report report, int number, Messages messages) {
        Integer seatA = state.seats().a();
        Integer seatB = state.seats().b();
        String side = seatA != null && seatA == id ? "A" : seatB != null && seatB == id ? "B" : "";
        String outlet = Stream.of(side, report.outlet()).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String about = Stream.of(outlet, date(report, messages)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Row(id, number, report.title(), about, side);
    }

    private static String date(Report report, Messages messages) {
        return report.published() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale())
                        .format(report.published()).replace(' ', NO_BREAK);
    }

    private static Cell cell(AppState state, Row row, Row column, Messages messages) {
        boolean straight = row.id() < column.id();
        Pair low = straight ? new Pair(row.id(), column.id()) : new Pair(column.id(), row.id());
        Share share = state.shares().get(low);
        Double part = share == null || !share.isKnown()
                ? null
                : straight ? Double.valueOf(share.a()) : Double.valueOf(share.b());
        Pair pair = new Pair(row.id(), column.id());
        String words = part == null ? messages.text("window.share-waits") : messages.text("window.share", part);
        return new Cell(row.number(), column.number(), pair, words, step(part), pair.equals(state.pair()),
                messages.text("window.share-spoken", row.title(), column.title(), words));
    }

    private static int step(@Nullable Double part) {
        return part == null ? 0 : (int) Math.ceil(part * STEPS);
    }
}
