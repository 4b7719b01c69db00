package io.github.synoptic.source;

import javax.xml.stream.XMLStreamException;

/// Reads an ODT document.
final class OpenDocumentReader {
    private OpenDocumentReader() {}

    /// The article in this document: its paragraphs, then its notes.
    static Article read(Archive archive) throws XMLStreamException {
        byte[] content = archive.entry("content.xml");
        if (content == null) {
            throw new XMLStreamException("no content");
        }
        Paragraphs paragraphs = new Paragraphs();
        OpenDocumentText words = new OpenDocumentText(paragraphs);
        byte[] styles = archive.entry("styles.xml");
        if (styles != null) {
            Xml.walk(styles, words);
        }
        Xml.walk(content, words);
        words.addNotes();
        return paragraphs.article(
                DocumentHead.facts(words.title(), paragraphs.text(), DocumentFacts.find(archive.entry("meta.xml"))));
    }
}
