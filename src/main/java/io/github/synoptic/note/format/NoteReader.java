package io.github.synoptic.note.format;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.note.SavedCorrection;
import io.github.synoptic.note.SavedMark;
import io.github.synoptic.note.SavedNote;
import io.github.synoptic.note.SavedQuote;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the JSON of a note or of a comparison, or Web Annotations, back.
public final class NoteReader {
    private NoteReader() {}

    /// What can be checked or brought back. Throws [NotANoteException] where the bytes are not such JSON.
    public static SavedNote read(byte[] json) throws NotANoteException {
        try {
            JsonNode note = JsonMapper.builder().build().readTree(json);
            if (AnnotationReader.isAnnotations(note)) {
                return AnnotationReader.read(note);
            }
            String format = note.path("format").asString("");
            if (!format.equals(JsonNoteWriter.FORMAT) && !format.equals(ComparisonJson.FORMAT)) {
                throw new NotANoteException("its format is not " + JsonNoteWriter.FORMAT);
            }
            return note(note);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new NotANoteException("it is not the JSON of a note", e);
        }
    }

    private static SavedNote note(JsonNode note) {
        List<SavedMark> marks = new ArrayList<>();
        for (JsonNode mark : note.path("marks")) {
            marks.add(mark(mark));
        }
        List<SavedQuote> proposals = new ArrayList<>();
        for (String property : List.of("discrepancies", "style")) {
            for (JsonNode discrepancy : note.path(property)) {
                proposals.add(quote(discrepancy.path("a")));
                proposals.add(quote(discrepancy.path("b")));
            }
        }
        List<SavedCorrection> corrections = new ArrayList<>();
        for (JsonNode correction : note.path("corrections")) {
            corrections.add(correction(correction));
        }
        return new SavedNote(hash(note, 0), hash(note, 1), marks, corrections, proposals);
    }

    private static String hash(JsonNode note, int report) {
        return note.path("reports").path(report).path("sha256").asString("");
    }

    private static SavedCorrection correction(JsonNode correction) {
        JsonNode a = correction.path("a");
        return switch (correction.path("correction").asString("")) {
            case "pin" -> new SavedCorrection.Pin(quote(a), quote(correction.path("b")));
            case "cut" -> new SavedCorrection.Cut(quote(a), quote(correction.path("b")));
            case "alone" -> a.isObject()
                    ? new SavedCorrection.Alone(Side.A, quote(a))
                    : new SavedCorrection.Alone(Side.B, quote(correction.path("b")));
            default -> throw new IllegalArgumentException("a correction that is none");
        };
    }

    private static SavedMark mark(JsonNode mark) {
        return new SavedMark(mark.path("id").asInt(0), kind(mark), Verdict.valueOf(word(mark, "verdict")),
                mark.path("comment").asString(""), quote(mark.path("a")), quote(mark.path("b")),
                proposal(mark.path("proposal")));
    }

    private static Mark.@Nullable Proposal proposal(JsonNode proposal) {
        if (!proposal.isObject()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        for (JsonNode argument : proposal.path("reasonArguments")) {
            arguments.add(argument.asString(""));
        }
        return new Mark.Proposal(kind(proposal), proposal.path("confidence").asDouble(0),
                new Reason(proposal.path("reasonKey").asString(""), arguments));
    }

    private static SavedQuote quote(JsonNode place) {
        return new SavedQuote(place.path("start").asInt(0), place.path("end").asInt(0),
                place.path("text").asString(""), place.path("prefix").asString(""), place.path("suffix").asString(""));
    }

    private static Kind kind(JsonNode node) {
        return Kind.valueOf(word(node, "kind"));
    }

    private static String word(JsonNode node, String property) {
        return node.path(property).asString("").toUpperCase(Locale.ROOT);
    }
}
