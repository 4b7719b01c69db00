package io.github.synoptic.note.format;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.SavedQuote;
import io.github.synoptic.project.Verdict;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads Web Annotations with two targets, as [WebAnnotationWriter] writes them, back into marks.
///
/// Why the program proposed a mark is not told by annotations: each comes back as the reader's own.
final class AnnotationReader {
    private static final String HASH = "urn:sha256:";

    private AnnotationReader() {}

    /// Whether this JSON is a collection of annotations.
    static boolean isAnnotations(JsonNode json) {
        return json.path("type").asString("").equals("AnnotationCollection");
    }

    /// The marks. Throws [IllegalArgumentException] where a kind or verdict is missing or unknown.
    static SavedNote read(JsonNode collection) {
        List<SavedMark> marks = new ArrayList<>();
        JsonNode items = collection.path("first").path("items");
        for (JsonNode annotation : items) {
            marks.add(mark(annotation, marks.size() + 1));
        }
        return new SavedNote(hash(items, 0), hash(items, 1), marks, List.of(), List.of());
    }

    private static String hash(JsonNode items, int target) {
        String id = items.path(0).path("target").path(target).path("source").path("id").asString("");
        return id.startsWith(HASH) ? id.substring(HASH.length()) : "";
    }

    private static SavedMark mark(JsonNode annotation, int id) {
        List<String> tags = bodies(annotation, "tagging");
        JsonNode targets = annotation.path("target");
        return new SavedMark(id, word(tags, Kind.values()), word(tags, Verdict.values()),
                String.join("\n", bodies(annotation, "commenting")), quote(targets.path(0)), quote(targets.path(1)),
                null);
    }

    private static List<String> bodies(JsonNode annotation, String purpose) {
        List<String> values = new ArrayList<>();
        for (JsonNode body : annotation.path("body")) {
            if (body.path("purpose").asString("").equals(purpose)) {
                values.add(body.path("value").asString(""));
            }
        }
        return values;
    }

    private static <T extends Enum<T>> T word(List<String> tags, T[] words) {
        for (T word : words) {
            Optional<String> tag = tags.stream().filter(t -> t.equals(word.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (tag.isPresent()) {
                return word;
            }
        }
        throw new IllegalArgumentException("no tag names one of " + List.of(words));
    }

    private static SavedQuote quote(JsonNode target) {
        JsonNode text = selector(target, "TextQuoteSelector");
        JsonNode position = selector(target, "TextPositionSelector");
        return new SavedQuote(position.path("start").asInt(0), position.path("end").asInt(0),
                text.path("exact").asString(""), text.path("prefix").asString(""), text.path("suffix").asString(""));
    }

    private static JsonNode selector(JsonNode target, String type) {
        for (JsonNode selector : target.path("selector")) {
            if (selector.path("type").asString("").equals(type)) {
                return selector;
            }
        }
        throw new IllegalArgumentException("a target has no " + type);
    }
}
