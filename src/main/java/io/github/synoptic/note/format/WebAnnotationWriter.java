package io.github.synoptic.note.format;

import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Reasons;
import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// Writes the differences of a note as W3C Web Annotations in JSON-LD, one annotation a difference.
///
/// Each has two targets, one in each report, named by the hash of its bytes (`urn:sha256:`) and selected twice: by quotation
/// with what stands before and after, and by position in code points of the report's text. Its bodies are the kind and
/// the verdict as tags, the reader's comment, and why the program proposed it.
final class WebAnnotationWriter implements NoteWriter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public byte[] write(Note note) {
        Messages messages = Messages.of(note.options().language());
        String id = "urn:synoptic:" + note.report(Side.A).report().sha256() + ":"
                + note.report(Side.B).report().sha256();
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("@context", CONTEXT);
            json.writeStringProperty("id", id);
            json.writeStringProperty("type", "AnnotationCollection");
            json.writeStringProperty("label", note.name());
            json.writeObjectPropertyStart("generator");
            json.writeStringProperty("type", "Software");
            json.writeStringProperty("name", "Synoptic " + note.options().version());
            json.writeEndObject();
            json.writeNumberProperty("total", note.differences().size());
            json.writeObjectPropertyStart("first");
            json.writeStringProperty("id", id + ":page");
            json.writeStringProperty("type", "AnnotationPage");
            json.writeNumberProperty("startIndex", 0);
            json.writeArrayPropertyStart("items");
            note.differences().forEach(entry -> writeAnnotation(json, id, note, entry, messages));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writeAnnotation(JsonGenerator json, String collection, Note note, Entry entry,
            Messages messages) {
        json.writeStartObject();
        json.writeStringProperty("id", collection + ":" + entry.number());
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", entry.finding().comment().isBlank() ? "tagging" : "commenting");
        json.writeArrayPropertyStart("body");
        writeBody(json, "tagging", entry.finding().kind().label());
        writeBody(json, "tagging", entry.finding().verdict().name().toLowerCase(Locale.ROOT));
        if (!entry.finding().comment().isBlank()) {
            writeBody(json, "commenting", entry.finding().comment());
        }
        if (entry.reason() != null) {
            writeBody(json, "describing", Reasons.text(messages, entry.reason()));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("target");
        for (Excerpt excerpt : List.of(entry.a(), entry.b())) {
            writeTarget(json, note.report(excerpt.side()).report(), excerpt);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeBody(JsonGenerator json, String purpose, String value) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private static void writeTarget(JsonGenerator json, Report report, Excerpt excerpt) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", "urn:sha256:" + report.sha256());
        json.writeStringProperty("type", "Text");
        json.writeStringProperty("label", report.title());
        json.writeEndObject();
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", excerpt.quote().exact());
        json.writeStringProperty("prefix", excerpt.quote().prefix());
        json.writeStringProperty("suffix", excerpt.quote().suffix());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", excerpt.start());
        json.writeNumberProperty("end", excerpt.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
