package io.github.synoptic.problem;

import java.util.HexFormat;

/// A short code for a bug, the same each time the same bug strikes.
public final class BugCode {
    private static final String OURS = "io.github.synoptic.";

    private BugCode() {}

    /// The code of what was thrown: six hexadecimal digits made from its type and the place in our code it came from.
    public static String of(Throwable thrown) {
        StringBuilder place = new StringBuilder(thrown.getClass().getName());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                place.append(' ').append(frame.getClassName()).append('.').append(frame.getMethodName());
                break;
            }
        }
        return HexFormat.of().withUpperCase().toHexDigits(place.toString().hashCode(), 6);
    }
}
