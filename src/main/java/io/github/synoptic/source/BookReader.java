package io.github.synoptic.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads an EPUB: its chapters in the order in which they are to be read.
final class BookReader {
    private BookReader() {}

    /// The words of all chapters. Each is a page that holds nothing but the text, so no article is looked for in it.
    static Article read(Archive archive) throws XMLStreamException {
        String packageName = packageName(archive);
        byte[] packed = packageName == null ? null : archive.entry(packageName);
        if (packageName == null || packed == null) {
            throw new XMLStreamException("no package");
        }
        Paragraphs paragraphs = new Paragraphs();
        List<Integer> starts = new ArrayList<>();
        for (String chapter : chapters(packageName, parsed(packed))) {
            byte[] bytes = archive.entry(chapter);
            if (bytes != null) {
                int start = paragraphs.text().length();
                add(bytes, paragraphs);
                if (paragraphs.text().length() > start) {
                    starts.add(start == 0 ? 0 : start + Paragraphs.PARTED.length());
                }
            }
        }
        return new Article(DocumentFacts.find(packed), paragraphs.text(), paragraphs.leftOut(), starts);
    }

    private static @Nullable String packageName(Archive archive) {
        byte[] container = archive.entry("META-INF/container.xml");
        Element root = container == null ? null : parsed(container).selectFirst("rootfile[full-path]");
        return root == null ? null : root.attr("full-path");
    }

    private static List<String> chapters(String packageName, Document packed) {
        List<String> chapters = new ArrayList<>();
        for (Element reference : packed.select("spine > itemref[idref]")) {
            for (Element entry : packed.select("manifest > item[href]")) {
                boolean contents = (" " + entry.attr("properties") + " ").contains(" nav ");
                if (entry.attr("id").equals(reference.attr("idref")) && !contents && chapters.size() < Limits.ENTRIES) {
                    chapters.add(resolved(packageName, entry.attr("href")));
                }
            }
        }
        return chapters;
    }

    /// The entry's name: references are written from the package's folder and in percent signs.
    private static String resolved(String packageName, String reference) {
        String plain = reference.contains("%") ? decoded(reference) : reference;
        Path folder = Path.of("/" + packageName).getParent();
        return (folder == null ? Path.of("/") : folder).resolve(plain).normalize().toString().substring(1).replace('\\',
                '/');
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    private static void add(byte[] chapter, Paragraphs paragraphs) {
        Document page = Jsoup.parse(new String(chapter, StandardCharsets.UTF_8), "",
                Parser.htmlParser().setMaxDepth(Limits.DEPTH));
        for (PagePart part : PartCollector.collect(page.body())) {
            boolean caption = part.element().closest("figcaption, figure") != null;
            boolean contents = part.element().closest("nav") != null;
            if (caption || contents) {
                paragraphs.leaveOut(part.text(), caption ? LeftOut.CAPTION : LeftOut.NAVIGATION);
            } else {
                paragraphs.add(part.text());
            }
        }
    }

    private static Document parsed(byte[] xml) {
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser().setMaxDepth(Limits.DEPTH));
    }
}
