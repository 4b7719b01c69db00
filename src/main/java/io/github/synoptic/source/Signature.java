package io.github.synoptic.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells well-known formats that are no text from the bytes they begin with.
final class Signature {
    private static final List<String> BINARY = List.of("%PDF-", "PK\u0003\u0004", "PK\u0005\u0006", "{\\rtf",
            "\u0089PNG\r\n",
            "GIF8", "\u00FF\u00D8\u00FF", "\u00D0\u00CF\u0011\u00E0", "RIFF", "SQLite format 3\0", "\u001F\u008B",
            "BZh",
            "7z\u00BC\u00AF", "\u007FELF", "MZ\u0090", "II*\0", "MM\0*", "OggS", "ID3");

    private Signature() {}

    /// Whether the bytes begin as a format does that is no text.
    static boolean isBinary(byte[] bytes) {
        return BINARY.stream().anyMatch(start -> startsWith(bytes, start));
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
