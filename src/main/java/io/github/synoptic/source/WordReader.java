package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.util.ArrayList;
import java.util.List;

/// Reads a DOCX document.
final class WordReader {
    private static final String OFFICE_DOCUMENT = "/officeDocument";

    private WordReader() {}

    /// The article in this document: its paragraphs, then its notes.
    static Article read(Archive archive) throws XMLStreamException {
        String main = mainPart(archive);
        byte[] document = main == null ? null : archive.entry(main);
        if (main == null || document == null) {
            throw new XMLStreamException("no main part");
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Paragraphs paragraphs = new Paragraphs();
        for (String name : archive.names()) {
            if (name.startsWith(folder + "header")) {
                WordText.leaveOut(archive.entry(name), LeftOut.RUNNING_HEAD, paragraphs);
            }
        }
        WordText words = WordText.add(document, paragraphs);
        WordText.add(archive.entry(folder + "footnotes.xml"), paragraphs);
        WordText.add(archive.entry(folder + "endnotes.xml"), paragraphs);
        for (String name : archive.names()) {
            if (name.startsWith(folder + "footer")) {
                WordText.leaveOut(archive.entry(name), LeftOut.RUNNING_FOOT, paragraphs);
            }
            if (name.equals(folder + "comments.xml")) {
                WordText.leaveOut(archive.entry(name), LeftOut.COMMENTS, paragraphs);
            }
        }
        return paragraphs.article(DocumentHead.facts(words.title(), paragraphs.text(),
                DocumentFacts.find(archive.entry("docProps/core.xml"))));
    }

    /// The name of the entry that holds the document's text, null where the archive is no DOCX.
    static @Nullable String mainPart(Archive archive) throws XMLStreamException {
        byte[] relations = archive.entry("_rels/.rels");
        List<String> targets = new ArrayList<>();
        if (relations != null) {
            Xml.walk(relations, new Xml.Visitor() {
                @Override
                public void start(String name, XMLStreamReader at) {
                    String type = at.getAttributeValue(null, "Type");
                    String target = at.getAttributeValue(null, "Target");
                    if (type != null && target != null && type.endsWith(OFFICE_DOCUMENT)) {
                        targets.add(target.startsWith("/") ? target.substring(1) : target);
                    }
                }

                @Override
                public void end(String name) {
                    // The attributes hold it all.
                }

                @Override
                public void characters(String words) {
                    // The attributes hold it all.
                }
            });
        }
        String main = targets.isEmpty() ? "word/document.xml" : targets.getFirst();
        return main.startsWith("word/") && archive.entry(main) != null ? main : null;
    }
}
