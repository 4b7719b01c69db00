package io.github.synoptic.note;

import java.util.Arrays;

/// Turns the UTF-16 offsets of one text into Unicode code points, as everything exported counts, and back.
///
/// In `a🙂b` the letter b stands at the UTF-16 offset 3 and at the code point 2.
public final class CodePoints {
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /// The code points of this text.
    public static CodePoints of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /// The code point at which this UTF-16 offset stands.
    public int at(int offset) {
        int place = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }

    /// The UTF-16 offset at which this code point stands.
    public int offset(int codePoint) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
