package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds the character set of a text: its mark, then what its bytes can only be, then what the document declares, then
/// what the letters' frequencies say.
final class CharsetFinder {
    /// A long UTF-8 text is still taken for UTF-8 when one in so many of its signs is broken, as cut and joined pages are.
    private static final int BROKEN_ONE_IN = 50;
    /// Of the bytes at odd or at even places, so many in ten are NUL in UTF-16 of a western language.
    private static final int NULS_IN_TEN = 4;
    /// UTF-16 is asked of the first bytes only.
    private static final int LOOKED_AT = 4096;

    private CharsetFinder() {}

    /// The character set that a byte order mark, or the NULs of UTF-16, give away; null where there is neither.
    static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarkedUtf16(bytes);
    }

    /// The character set of a text without a mark; null where it cannot be told.
    static @Nullable Charset find(byte[] bytes) {
        Utf8 utf8 = Utf8.of(bytes);
        boolean shifts = !utf8.hasSigns() && utf8.hasEscapes();
        if (utf8.broken() == 0 && !shifts) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = DeclaredCharset.find(bytes);
        if (utf8.broken() > 0 && utf8.whole() >= (long) utf8.broken() * BROKEN_ONE_IN) {
            return StandardCharsets.UTF_8;
        }
        if (declared != null && CharsetGuesser.fits(bytes, declared)) {
            return declared;
        }
        Charset guess = CharsetGuesser.guess(bytes);
        return guess == null && shifts ? StandardCharsets.UTF_8 : guess;
    }

    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int many = length / 2 * NULS_IN_TEN / 10;
        if (length < 4 || even > many == odd > many) {
            return null;
        }
        if (Math.min(even, odd) > length / 100) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
