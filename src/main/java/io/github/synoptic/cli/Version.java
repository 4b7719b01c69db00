package io.github.synoptic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this program.
public final class Version {
    private static final String FILE = "/io/github/synoptic/version.properties";

    private Version() {}

    /// The version's number: `0.1.0`.
    public static String read() {
        return property("version");
    }

    /// The versions of the program and of what it runs on, a line each.
    public static String whole() {
        return "Synoptic " + read() + "\nJava " + Runtime.version() + " (" + System.getProperty("java.vendor")
                + ")\nJavaFX " + property("javafx") + "\n";
    }

    private static String property(String name) {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }
}
