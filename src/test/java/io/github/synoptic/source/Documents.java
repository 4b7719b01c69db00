package io.github.synoptic.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The corpus's documents, and documents put together for one test.
final class Documents {
    private static final Path CORPUS = Path.of("src", "test", "resources", "source");
    private static final List<String> OURS = List.of("expected.txt", "facts.properties", "left-out.txt");

    private Documents() {}

    /// All documents of the corpus, sorted.
    static List<Path> all() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            files.filter(Files::isRegularFile).filter(file -> !OURS.contains(file.getFileName().toString())).sorted()
                    .forEach(documents::add);
        }
        return documents;
    }

    /// A packed document with these entries.
    static byte[] packed(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /// A DOCX with this markup as its main part.
    static byte[] word(String document) throws IOException {
        return packed(Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(document)));
    }

    /// A DOCX with these words as its only paragraph.
    static byte[] wordOf(String words) throws IOException {
        return word(
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:body></w:document>");
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
