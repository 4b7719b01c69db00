package io.github.synoptic.note.format;

import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.CodePoints;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.page.Reasons;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.Quote;
import tools.jackson.core.JsonGenerator;

import java.util.Locale;

/// Writes a note as JSON: the comparison, and all of the reader's marks and corrections, whatever sections were chosen.
public final class JsonNoteWriter implements NoteWriter {
    /// The format's name and version, which stands in every file.
    public static final String FORMAT = "synoptic-note/1";

    @Override
    public byte[] write(Note note) {
        return Json.write(json -> new Marks(note, json).writeAll());
    }

    private static final class Marks {
        private final Note note;
        private final JsonGenerator json;
        private final Messages messages = Messages.of(Locale.ENGLISH);
        private final CodePoints codePointsA;
        private final CodePoints codePointsB;

        Marks(Note note, JsonGenerator json) {
            this.note = note;
            this.json = json;
            codePointsA = CodePoints.of(note.report(Side.A).text());
            codePointsB = CodePoints.of(note.report(Side.B).text());
        }

        void writeAll() {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("version", note.options().version());
            json.writeStringProperty("name", note.name());
            json.writeArrayPropertyStart("marks");
            note.work().marks().values().forEach(this::writeMark);
            json.writeEndArray();
            json.writeArrayPropertyStart("corrections");
            note.work().corrections().forEach(this::writeCorrection);
            json.writeEndArray();
            new ComparisonJson(note.review().comparison()).writeProperties(json);
            json.writeEndObject();
        }

        private void writeMark(Mark mark) {
            json.writeStartObject();
            json.writeNumberProperty("id", mark.id());
            json.writeStringProperty("kind", mark.kind().label());
            json.writeStringProperty("verdict", mark.verdict().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("comment", mark.comment());
            writeQuote("a", mark.a(), codePointsA);
            writeQuote("b", mark.b(), codePointsB);
            Mark.Proposal proposal = mark.proposal();
            if (proposal == null) {
                json.writeNullProperty("proposal");
            } else {
                writeProposal(proposal);
            }
            json.writeEndObject();
        }

        private void writeProposal(Mark.Proposal proposal) {
            json.writeObjectPropertyStart("proposal");
            json.writeStringProperty("kind", proposal.kind().label());
            json.writeNumberProperty("confidence", proposal.confidence());
            json.writeStringProperty("reason", Reasons.text(messages, proposal.reason()));
            json.writeStringProperty("reasonKey", proposal.reason().key());
            json.writeArrayPropertyStart("reasonArguments");
            proposal.reason().arguments().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void writeQuote(String property, Quote quote, CodePoints codePoints) {
            json.writeObjectPropertyStart(property);
            writeOffsets(quote.span(), codePoints);
            json.writeStringProperty("text", quote.exact());
            json.writeStringProperty("prefix", quote.prefix());
            json.writeStringProperty("suffix", quote.suffix());
            json.writeEndObject();
        }

        private void writeCorrection(Correction correction) {
            json.writeStartObject();
            switch (correction) {
                case Correction.Pin(Span a, Span b) -> writeJoint("pin", a, b);
                case Correction.Cut(Span a, Span b) -> writeJoint("cut", a, b);
                case Correction.Alone(Side side, Span span) -> {
                    json.writeStringProperty("correction", "alone");
                    writeWords(side, span);
                }
            }
            json.writeEndObject();
        }

        private void writeJoint(String name, Span a, Span b) {
            json.writeStringProperty("correction", name);
            writeWords(Side.A, a);
            writeWords(Side.B, b);
        }

        private void writeWords(Side side, Span span) {
            writeQuote(side == Side.A ? "a" : "b", Quote.of(note.report(side).text(), span),
                    side == Side.A ? codePointsA : codePointsB);
        }

        private void writeOffsets(Span span, CodePoints codePoints) {
            json.writeNumberProperty("start", codePoints.at(span.start()));
            json.writeNumberProperty("end", codePoints.at(span.end()));
        }
    }
}
