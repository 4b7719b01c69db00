package io.github.synoptic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The page of measured figures. Each measurement writes its own section and leaves the others as they are.
///
/// @param file the page, which is there already
public record PerformancePage(Path file) {
    private static final String MARK = "\n## ";

    /// Puts a section in the place of the one under the same heading, or at the end, with the day and the machine.
    public void put(String heading, String body) throws IOException {
        String page = Files.readString(file).strip() + "\n";
        String section = MARK + heading + "\n\nRun on " + LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version().feature()
                + ".\n\n" + body.replace("\r\n", "\n").strip() + "\n";
        int start = page.indexOf(MARK + heading + "\n");
        int next = start < 0 ? -1 : page.indexOf(MARK, start + 1);
        Files.writeString(file, (start < 0 ? page : page.substring(0, start)) + section
                + (next < 0 ? "" : page.substring(next)));
    }
}
