package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Reads the short lines between a page's headline and its first paragraph.
final class HeadLine {
    private HeadLine() {}

    /// Why such a line is left out: it is a byline or a date; null where it belongs to the text.
    static @Nullable String why(PagePart part) {
        boolean date = DateLine.date(part.text()) != null;
        return date || BylineFinder.find(part.text()) != null ? LeftOut.BYLINE : Boilerplate.why(part.text());
    }

    /// What such a line says.
    ///
    /// @param marked whether the page marks it as a byline, so that it may do without "by"
    static Facts facts(PagePart part, boolean marked) {
        String line = part.text().lines().findFirst().orElse("");
        DateFinder.Found found = marked ? DateFinder.find(part.text()) : null;
        LocalDate date = found != null ? found.date() : DateLine.date(part.text());
        String byline = BylineFinder.find(line);
        if (byline == null && marked && date == null && line.length() <= 60) {
            byline = BylineFinder.find("By " + line);
        }
        return new Facts(null, null, byline, date, null, null);
    }
}
