package io.github.synoptic.store;

import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The values inside edits, to JSON and back. The words in the file are written out here, so that renaming a record or a
/// constant changes no file.
final class ValueCodec {
    private ValueCodec() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode write(Pair pair) {
        return array().add(pair.a()).add(pair.b());
    }

    static Pair pair(JsonNode node) {
        return new Pair(node.required(0).intValue(), node.required(1).intValue());
    }

    static JsonNode write(Span span) {
        return array().add(span.start()).add(span.end());
    }

    static Span span(JsonNode node) {
        return new Span(node.required(0).intValue(), node.required(1).intValue());
    }

    static JsonNode write(Quote quote) {
        return object().put("exact", quote.exact()).put("prefix", quote.prefix()).put("suffix", quote.suffix())
                .set("span", write(quote.span()));
    }

    static Quote quote(JsonNode node) {
        return new Quote(span(node.required("span")), text(node, "exact"), text(node, "prefix"), text(node, "suffix"));
    }

    static JsonNode write(Mark mark) {
        ObjectNode node = object().put("id", mark.id()).put("kind", word(mark.kind()))
                .put("verdict", word(mark.verdict())).put("comment", mark.comment());
        node.set("a", write(mark.a()));
        node.set("b", write(mark.b()));
        Mark.Proposal proposal = mark.proposal();
        if (proposal != null) {
            node.set("proposal", write(proposal));
        }
        return node;
    }

    static Mark mark(JsonNode node) {
        JsonNode proposal = node.get("proposal");
        return new Mark(node.required("id").intValue(), kind(text(node, "kind")), quote(node.required("a")),
                quote(node.required("b")), verdict(text(node, "verdict")), text(node, "comment"),
                proposal == null ? null : proposal(proposal));
    }

    private static JsonNode write(Mark.Proposal proposal) {
        ArrayNode arguments = array();
        proposal.reason().arguments().forEach(arguments::add);
        return object().put("kind", word(proposal.kind())).put("confidence", proposal.confidence())
                .put("reason", proposal.reason().key()).set("arguments", arguments);
    }

    private static Mark.Proposal proposal(JsonNode node) {
        List<String> arguments = new ArrayList<>();
        node.required("arguments").forEach(argument -> arguments.add(argument.stringValue()));
        return new Mark.Proposal(kind(text(node, "kind")), node.required("confidence").doubleValue(),
                new Reason(text(node, "reason"), arguments));
    }

    static JsonNode write(Correction correction) {
        return switch (correction) {
            case Correction.Pin(Span a, Span b) -> passages("pin", a, b);
            case Correction.Cut(Span a, Span b) -> passages("cut", a, b);
            case Correction.Alone(Side side, Span span) -> object().put("what", "alone")
                    .put("side", side == Side.A ? "a" : "b").set("span", write(span));
        };
    }

    private static ObjectNode passages(String what, Span a, Span b) {
        ObjectNode node = object().put("what", what);
        node.set("a", write(a));
        node.set("b", write(b));
        return node;
    }

    static Correction correction(JsonNode node) {
        return switch (text(node, "what")) {
            case "pin" -> new Correction.Pin(span(node.required("a")), span(node.required("b")));
            case "cut" -> new Correction.Cut(span(node.required("a")), span(node.required("b")));
            case "alone" -> new Correction.Alone(side(text(node, "side")), span(node.required("span")));
            case String other -> throw new UnknownWordException(other);
        };
    }

    private static Side side(String word) {
        return switch (word) {
            case "a" -> Side.A;
            case "b" -> Side.B;
            default -> throw new UnknownWordException(word);
        };
    }

    static JsonNode write(NoteChoice choice) {
        ArrayNode sections = array();
        choice.sections().forEach(section -> sections.add(word(section)));
        return object().put("language", choice.language()).put("order", word(choice.order()))
                .put("template", choice.template()).put("format", choice.format()).set("sections", sections);
    }

    static NoteChoice choice(JsonNode node) {
        Set<NoteChoice.Section> sections = EnumSet.noneOf(NoteChoice.Section.class);
        node.required("sections")
                .forEach(section -> sections.add(constant(NoteChoice.Section.values(), section.stringValue())));
        return new NoteChoice(text(node, "language"), sections,
                constant(NoteChoice.Order.values(), text(node, "order")), text(node, "template"),
                text(node, "format"));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Kind kind(String word) {
        return constant(Kind.values(), word);
    }

    static Verdict verdict(String word) {
        return constant(Verdict.values(), word);
    }

    private static <T extends Enum<T>> T constant(T[] all, String word) {
        for (T one : all) {
            if (word(one).equals(word)) {
                return one;
            }
        }
        throw new UnknownWordException(word);
    }

    static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    static @Nullable String textOrNull(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
