package io.github.synoptic.store;

import java.nio.ByteBuffer;

/// Reads SQLite's numbers of variable length: seven bits a byte, the highest bit saying that more follow, nine bytes at
/// most.
final class Varints {
    private final ByteBuffer bytes;
    private int position;

    /// Numbers from this place on.
    Varints(ByteBuffer bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /// The next number.
    long next() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte one = bytes.get(position++);
            value = value << 7 | one & 0x7f;
            if (one >= 0) {
                return value;
            }
        }
        return value << 8 | Byte.toUnsignedLong(bytes.get(position++));
    }

    /// The place after the last number read.
    int position() {
        return position;
    }
}
