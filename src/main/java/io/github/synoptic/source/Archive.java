package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The entries of a packed document that hold markup, unpacked in memory.
///
/// Bytes are counted as they come out, whatever the archive says about itself; entries are only ever looked up by name
/// and never written to disk.
final class Archive {
    private static final int FREE = 1024 * 1024;
    private final Map<String, byte[]> entries = new HashMap<>();
    private long unpacked;

    private Archive() {}

    /// Unpacks the entries.
    static Archive of(String subject, byte[] bytes) throws ProblemException {
        Archive archive = new Archive();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            archive.unpack(in, subject, Math.max(FREE, (long) bytes.length * Limits.RATIO));
        } catch (ZipException e) {
            boolean encrypted = e.getMessage() != null && e.getMessage().contains("encrypted");
            throw new ProblemException(encrypted ? new Problem.Encrypted(subject) : new Problem.Damaged(subject), e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        }
        return archive;
    }

    /// The bytes of this entry, null where there is none.
    byte @Nullable [] entry(String name) {
        return entries.get(name);
    }

    /// The names of all entries that were kept.
    Iterable<String> names() {
        return entries.keySet().stream().sorted().toList();
    }

    private void unpack(ZipInputStream in, String subject, long most) throws IOException {
        int count = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            count++;
            byte[] bytes = unpackEntry(in, subject, most, isWanted(entry.getName()));
            if (count > Limits.ENTRIES) {
                throw new ProblemException(new Problem.Inflates(subject));
            }
            if (bytes.length > 0) {
                entries.putIfAbsent(entry.getName(), bytes);
            }
        }
    }

    private byte[] unpackEntry(ZipInputStream in, String subject, long most, boolean wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int ofEntry = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            ofEntry += read;
            unpacked += read;
            if (ofEntry > Limits.ENTRY_BYTES || unpacked > Limits.UNPACKED_BYTES || unpacked > most) {
                throw new ProblemException(new Problem.Inflates(subject));
            }
            if (wanted) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    /// Markup only: pictures and fonts are counted and dropped.
    private static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return "mimetype".equals(lower) || lower.matches(".*\\.(xml|rels|xhtml|html|htm|opf|ncx)");
    }
}
