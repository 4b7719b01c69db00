package io.github.synoptic.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Opens the window. The command line knows no window; what starts the program gives it one.
public interface WindowOpener {
    /// Opens the window and returns when it is closed.
    ///
    /// @param files a project, one or two reports, or nothing
    /// @param tour the folder in which a tour of the sample reports leaves its note and picture; null for none
    /// @return the number to end with
    int open(List<Path> files, @Nullable Path tour);
}
