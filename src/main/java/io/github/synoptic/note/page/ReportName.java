package io.github.synoptic.note.page;

import io.github.synoptic.engine.text.Report;

/// What a report is called in a sentence.
final class ReportName {
    private ReportName() {}

    /// Its outlet, or its title where none is known.
    static String of(Report report) {
        String outlet = report.outlet();
        return Visible.line(outlet == null || outlet.isBlank() ? report.title() : outlet);
    }
}
