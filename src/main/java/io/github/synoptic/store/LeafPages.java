package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the rows of all tables straight from the leaf pages of an SQLite file, for files that SQLite itself refuses.
///
/// The format is that of "Database File Format" in SQLite's documentation, sections 1.6 and 2.
final class LeafPages {
    /// The first byte of a page with rows of a table.
    private static final int LEAF = 0x0d;
    private static final int HEADER = 100;
    private final ByteBuffer file;
    private final int pageSize;

    /// The pages of this file.
    LeafPages(ByteBuffer file, int pageSize) {
        this.file = file;
        this.pageSize = pageSize;
    }

    /// A row: the number it is found by, and its columns as Long, Double, String, byte[] or null.
    record Row(long number, List<@Nullable Object> columns) {
        /// The column as text; empty where it is none.
        String text(int column) {
            return columns.get(column) instanceof String text ? text : "";
        }

        /// The column as text; null where it is none.
        @Nullable
        String textOrNull(int column) {
            return columns.get(column) instanceof String text ? text : null;
        }
    }

    /// All rows that can be read, page by page. Pages that the file counts as free are passed over.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Integer> free = free();
        int pages = file.capacity() / pageSize;
        for (int page = 1; page <= pages; page++) {
            int start = start(page) + (page == 1 ? HEADER : 0);
            if (!free.contains(page) && file.get(start) == LEAF) {
                read(page, start, rows);
            }
        }
        return rows;
    }

    private int start(int page) {
        return Math.multiplyExact(page - 1, pageSize);
    }

    private void read(int page, int start, List<Row> rows) {
        int cells = Short.toUnsignedInt(file.getShort(start + 3));
        for (int cell = 0; cell < cells; cell++) {
            Row row = rowOrNull(page, start + 8 + 2 * cell);
            if (row != null) {
                rows.add(row);
            }
        }
    }

    /// Null for a cell that makes no sense, which is what a damaged page is made of; the others may be whole.
    private @Nullable Row rowOrNull(int page, int pointer) {
        try {
            return row(start(page) + Short.toUnsignedInt(file.getShort(pointer)));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private Row row(int at) {
        Varints cell = new Varints(file, at);
        int length = Math.toIntExact(cell.next());
        long number = cell.next();
        return new Row(number, columns(ByteBuffer.wrap(payload(cell.position(), length))));
    }

    private byte[] payload(int at, int length) {
        if (length < 0 || length > file.capacity()) {
            throw new IllegalStateException("longer than the file");
        }
        byte[] payload = new byte[length];
        int local = local(length);
        file.get(at, payload, 0, local);
        int done = local;
        int page = done < length ? file.getInt(at + local) : 0;
        while (done < length) {
            int part = Math.min(pageSize - 4, length - done);
            file.get(start(page) + 4, payload, done, part);
            done += part;
            page = file.getInt(start(page));
        }
        return payload;
    }

    /// How many bytes of a row of this length stand on the leaf page itself.
    private int local(int length) {
        int most = pageSize - 35;
        if (length <= most) {
            return length;
        }
        int least = (pageSize - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (pageSize - 4);
        return fitting <= most ? fitting : least;
    }

    private static List<@Nullable Object> columns(ByteBuffer payload) {
        Varints header = new Varints(payload, 0);
        int end = Math.toIntExact(header.next());
        payload.position(end);
        List<@Nullable Object> columns = new ArrayList<>();
        while (header.position() < end) {
            columns.add(column(payload, header.next()));
        }
        return columns;
    }

    private static @Nullable Object column(ByteBuffer payload, long type) {
        if (type >= 12) {
            byte[] bytes = new byte[Math.toIntExact((type - 12) / 2)];
            payload.get(bytes);
            return type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
        }
        return switch ((int) type) {
            case 0 -> null;
            case 1, 2, 3, 4 -> whole(payload, (int) type);
            case 5 -> whole(payload, 6);
            case 6 -> whole(payload, 8);
            case 7 -> payload.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> throw new IllegalStateException("no such type: " + type);
        };
    }

    private static long whole(ByteBuffer payload, int bytes) {
        long value = payload.get();
        for (int i = 1; i < bytes; i++) {
            value = value << 8 | Byte.toUnsignedLong(payload.get());
        }
        return value;
    }

    /// The pages on the file's list of free pages, as far as the list makes sense.
    private Set<Integer> free() {
        Set<Integer> free = new HashSet<>();
        try {
            int trunk = file.getInt(32);
            while (trunk != 0 && free.add(trunk)) {
                int leaves = file.getInt(start(trunk) + 4);
                for (int i = 0; i < leaves; i++) {
                    free.add(file.getInt(start(trunk) + 8 + 4 * i));
                }
                trunk = file.getInt(start(trunk));
            }
        } catch (RuntimeException e) {
            // A list that runs out of the file is damaged itself: then no page is taken for free.
            return Set.of();
        }
        return free;
    }
}
