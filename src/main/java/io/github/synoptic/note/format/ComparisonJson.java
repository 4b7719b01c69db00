package io.github.synoptic.note.format;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.CodePoints;
import io.github.synoptic.note.page.Reasons;
import tools.jackson.core.JsonGenerator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a comparison as JSON, for programs. Offsets are half-open and count code points; reasons are in English.
public final class ComparisonJson {
    /// The format's name and version, which stands in every file.
    public static final String FORMAT = "synoptic-comparison/1";
    private final Comparison comparison;
    private final CodePoints codePointsA;
    private final CodePoints codePointsB;
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final Map<Link, String> linkIds = new HashMap<>();

    ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
        codePointsA = CodePoints.of(comparison.a().text());
        codePointsB = CodePoints.of(comparison.b().text());
        for (Link link : comparison.alignment().links()) {
            linkIds.put(link, "L" + (linkIds.size() + 1));
        }
    }

    /// The comparison as the bytes of a whole file.
    public static byte[] write(Comparison comparison) {
        ComparisonJson writer = new ComparisonJson(comparison);
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            writer.writeProperties(json);
            json.writeEndObject();
        });
    }

    /// Writes everything but the format's name into the object that is open.
    void writeProperties(JsonGenerator json) {
        json.writeArrayPropertyStart("reports");
        writeReport(json, Side.A);
        writeReport(json, Side.B);
        json.writeEndArray();
        json.writeArrayPropertyStart("links");
        comparison.alignment().links().forEach(link -> writeLink(json, link));
        json.writeEndArray();
        json.writeObjectPropertyStart("onlyIn");
        writeOnly(json, Side.A);
        writeOnly(json, Side.B);
        json.writeEndObject();
        writeDiscrepancies(json, "discrepancies", "D", false);
        writeDiscrepancies(json, "style", "S", true);
        json.writeBooleanProperty("complete", comparison.complete());
    }

    private void writeReport(JsonGenerator json, Side side) {
        SegmentedReport segmented = comparison.report(side);
        Report report = segmented.report();
        json.writeStartObject();
        json.writeStringProperty("side", side.name());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("outlet", report.outlet());
        json.writeStringProperty("byline", report.byline());
        json.writeStringProperty("published", report.published() == null ? null : report.published().toString());
        json.writeStringProperty("source", report.origin());
        json.writeStringProperty("sha256", report.sha256());
        json.writeNumberProperty("words", segmented.wordCount());
        json.writeStringProperty("text", report.text());
        json.writeEndObject();
    }

    private void writeLink(JsonGenerator json, Link link) {
        json.writeStartObject();
        json.writeStringProperty("id", linkIds.get(link));
        json.writeStringProperty("relation", link.relation().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("moved", link.moved());
        json.writeNumberProperty("score", Json.rounded(link.score()));
        writePlace(json, "a", Side.A, sentence(Side.A, link.a()));
        writePlace(json, "b", Side.B, sentence(Side.B, link.b()));
        json.writeArrayPropertyStart("reasons");
        link.reasons().forEach(reason -> json.writeString(words(reason)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private String words(Reason reason) {
        return Reasons.text(messages, reason);
    }

    private Span sentence(Side side, int number) {
        return comparison.report(side).sentences().get(number).span();
    }

    private void writeOnly(JsonGenerator json, Side side) {
        List<Sentence> sentences = comparison.report(side).sentences();
        json.writeArrayPropertyStart(side.name());
        for (int number : comparison.only(side)) {
            json.writeStartObject();
            writeOffsets(json, side, sentences.get(number).span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDiscrepancies(JsonGenerator json, String property, String letter, boolean style) {
        json.writeArrayPropertyStart(property);
        int number = 0;
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            if (discrepancy.style() == style) {
                number++;
                writeDiscrepancy(json, letter + number, discrepancy);
            }
        }
        json.writeEndArray();
    }

    private void writeDiscrepancy(JsonGenerator json, String id, Discrepancy discrepancy) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("kind", discrepancy.kind().label());
        json.writeStringProperty("link", discrepancy.link() == null ? null : linkIds.get(discrepancy.link()));
        json.writeNumberProperty("confidence", Json.rounded(discrepancy.confidence()));
        writeWords(json, "a", Side.A, discrepancy.a());
        writeWords(json, "b", Side.B, discrepancy.b());
        json.writeStringProperty("reason", words(discrepancy.reason()));
        json.writeEndObject();
    }

    private void writePlace(JsonGenerator json, String property, Side side, Span span) {
        json.writeObjectPropertyStart(property);
        writeOffsets(json, side, span);
        json.writeEndObject();
    }

    private void writeWords(JsonGenerator json, String property, Side side, Span span) {
        json.writeObjectPropertyStart(property);
        writeOffsets(json, side, span);
        json.writeStringProperty("text", comparison.report(side).words(span));
        json.writeEndObject();
    }

    private void writeOffsets(JsonGenerator json, Side side, Span span) {
        CodePoints codePoints = side == Side.A ? codePointsA : codePointsB;
        json.writeNumberProperty("start", codePoints.at(span.start()));
        json.writeNumberProperty("end", codePoints.at(span.end()));
    }
}
