package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads what a document's properties say, in the words of Dublin Core, which DOCX, ODT and EPUB share.
final class DocumentFacts implements Xml.Visitor {
    private static final Set<String> KNOWN = Set.of("title", "creator", "initial-creator", "publisher", "date",
            "created",
            "creation-date", "language");
    private final Map<String, String> found = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private DocumentFacts() {}

    /// The properties in this entry; none where there is no such entry.
    static Facts find(byte @Nullable [] entry) throws XMLStreamException {
        if (entry == null) {
            return Facts.NONE;
        }
        DocumentFacts properties = new DocumentFacts();
        Xml.walk(entry, properties);
        return properties.facts();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        words.setLength(0);
    }

    @Override
    public void end(String name) {
        String value = words.toString().strip();
        if (KNOWN.contains(name) && !value.isEmpty()) {
            found.putIfAbsent(name, value);
        }
        words.setLength(0);
    }

    @Override
    public void characters(String more) {
        words.append(more);
    }

    private Facts facts() {
        String date = first("created", "creation-date", "date");
        DateFinder.Found day = date == null ? null : DateFinder.find(date);
        return new Facts(found.get("title"), found.get("publisher"), first("initial-creator", "creator"),
                day == null ? null : day.date(), Languages.tag(found.get("language")), null);
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            if (found.containsKey(name)) {
                return found.get(name);
            }
        }
        return null;
    }
}
