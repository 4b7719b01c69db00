package io.github.synoptic.source;

import java.text.Bidi;

/// Brings letters from the order in which they stand, from left to right, into the order in which they are read.
final class PdfDirection {
    private PdfDirection() {}

    /// The line in reading order.
    static String logical(String visual) {
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return visual;
        }
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        StringBuilder logical = new StringBuilder(visual.length());
        for (int run : order) {
            String words = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean reversed = bidi.getRunLevel(run) % 2 != 0;
            logical.append(reversed ? new StringBuilder(words).reverse() : words);
        }
        return logical.toString();
    }
}
