package io.github.synoptic.cli;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import io.github.synoptic.source.SourceReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Reads the reports a command is given.
///
/// @param in standard input, read where a report is named `-`
record ReportInput(InputStream in) {
    /// The name that means standard input.
    static final String STANDARD = "-";
    private static final String SHOWN = "standard input";
    /// One byte more than a report may have: enough to be refused.
    private static final int MOST = 50 * 1024 * 1024 + 1;

    /// The report in this file, or on standard input. Throws [ProblemException] where it is refused.
    Report read(Path file) throws ProblemException {
        if (!file.toString().equals(STANDARD)) {
            return SourceReader.read(file).report();
        }
        try {
            return SourceReader.read(SHOWN, in.readNBytes(MOST)).report();
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unreadable(SHOWN, String.valueOf(e.getMessage())), e);
        }
    }
}
