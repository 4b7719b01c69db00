package io.github.synoptic.store;

import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// Formats a log entry so that it holds no words of a report: of an exception it gives the type and where it was thrown,
/// not the message, in which anything may stand.
final class LogFormatter extends Formatter {
    /// How many frames of each exception are kept.
    private static final int FRAMES = 30;

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder().append(entry.getInstant()).append(' ').append(entry.getLevel())
                .append(' ').append(entry.getLoggerName()).append(": ").append(formatMessage(entry)).append('\n');
        for (Throwable thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) {
            append(line, thrown);
        }
        return line.toString();
    }

    private static void append(StringBuilder line, Throwable thrown) {
        line.append("  ").append(thrown.getClass().getName()).append(problem(thrown)).append('\n');
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            line.append("    at ").append(frames[i]).append('\n');
        }
    }

    private static String problem(@Nullable Throwable thrown) {
        return thrown instanceof ProblemException told ? " " + told.problem().getClass().getSimpleName() : "";
    }
}
