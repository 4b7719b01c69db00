package io.github.synoptic.source;

import java.time.Duration;

/// How much is taken from one document; no switch turns these off, because a report comes from strangers.
final class Limits {
    /// Bytes of a file: a printed newspaper as PDF stays below.
    static final int BYTES = 50 * 1024 * 1024;
    /// The same, to show.
    static final String BYTES_SHOWN = "50 MB";
    /// UTF-16 units of text: a million words fit, no news report comes near.
    static final int CHARACTERS = 8_000_000;
    /// Elements inside each other; deeper ones are taken as if they stood at this depth.
    static final int DEPTH = 256;

    /// Entries of a packed document.
    static final int ENTRIES = 200;
    /// Bytes of one unpacked entry.
    static final int ENTRY_BYTES = 32 * 1024 * 1024;
    /// Bytes of all unpacked entries together.
    static final int UNPACKED_BYTES = 64 * 1024 * 1024;
    /// How many times its packed size a document may unpack to, once it is past the first megabyte.
    static final int RATIO = 100;
    /// Parts of a mail.
    static final int MAIL_PARTS = 500;

    /// Pages of a PDF.
    static final int PAGES = 2000;

    /// Memory of the program that takes a document apart.
    static final String MEMORY = "512m";
    /// Time after which that program is killed.
    static final Duration TIME = Duration.ofSeconds(30);

    private Limits() {}
}
