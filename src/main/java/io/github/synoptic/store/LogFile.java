package io.github.synoptic.store;

import io.github.synoptic.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The program's log on the disk: a few files of bounded size in the platform's place.
public final class LogFile {
    /// How large one file grows, in bytes.
    static final int SIZE = 512 * 1024;
    /// How many files one running program keeps.
    static final int FILES = 3;

    private LogFile() {}

    /// Writes what the logger is told to files in this folder, which is made where it is not there. Close what is returned
    /// to end it. Throws a [ProblemException] where the folder cannot be written; the program can go on without a log.
    public static Handler start(Path folder, Logger logger) throws ProblemException {
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(pattern(folder), SIZE, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new LogFormatter());
            handler.setLevel(Level.INFO);
            logger.addHandler(handler);
            return handler;
        } catch (IOException e) {
            throw Refusal.writing(folder, e);
        }
    }

    /// The files' names: `synoptic-0-0.log`, the first number for programs running at once, the second for the age. A
    /// percent sign in the folder's name is doubled, because the handler reads it as a pattern.
    private static String pattern(Path folder) {
        return folder.toAbsolutePath().toString().replace("%", "%%") + "/synoptic-%u-%g.log";
    }
}
