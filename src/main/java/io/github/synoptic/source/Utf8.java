package io.github.synoptic.source;

/// How well bytes read as UTF-8.
///
/// @param whole how many signs of two and more bytes are well formed
/// @param broken how many bytes belong to no well-formed sign
/// @param hasEscapes whether an escape character stands in it, as in the Japanese sets that shift
record Utf8(int whole, int broken, boolean hasEscapes) {
    private static final int ESCAPE = 0x1B;

    /// Counts the bytes' signs.
    static Utf8 of(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        boolean escapes = false;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i);
            if (length > 1) {
                whole++;
            } else if (length == 0) {
                broken++;
            } else if (bytes[i] == ESCAPE) {
                escapes = true;
            }
            i += Math.max(1, length);
        }
        return new Utf8(whole, broken, escapes);
    }

    /// Whether any byte is above 0x7F.
    boolean hasSigns() {
        return whole + broken > 0;
    }

    /// The number of bytes of the well-formed sign at this place, 0 where there is none.
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead < 0xE0
                ? 2
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return isShortestForm(lead, bytes[at + 1] & 0xFF) ? length : 0;
    }

    /// Refuses what the standard refuses: longer forms than needed, halves of surrogate pairs, signs past the last.
    private static boolean isShortestForm(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
