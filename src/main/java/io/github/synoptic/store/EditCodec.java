package io.github.synoptic.store;

import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.project.Correction;
import io.github.synoptic.project.Edit;
import io.github.synoptic.project.Mark;
import io.github.synoptic.project.NoteChoice;
import io.github.synoptic.project.Pair;
import io.github.synoptic.project.Quote;
import io.github.synoptic.project.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Edits as they stand in the project file: the name of a kind with its version, and a body in JSON.
///
/// A kind whose body must change gets the next version, and the old one stays readable for ever. A kind this program does
/// not know was written by a newer one. A report's text is not in the body: the body names the row that holds it.
final class EditCodec {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EditCodec() {}

    /// An edit as it stands in the file: its kind and its body.
    record Written(String kind, JsonNode body) {}

    /// Takes a report in and answers with the number of its row.
    interface Shelf {
        /// The number of the row this report was put in.
        int put(Report report) throws SQLException;
    }

    /// Writes the edit; each report in it goes to the shelf.
    static Written write(Edit edit, Shelf shelf) throws SQLException {
        return switch (edit) {
            case Edit.Rename(String name) -> new Written("rename/1", body().put("name", name));
            case Edit.AddReport(int id, Report report) ->
                new Written("add-report/1", body().put("id", id).put("row", shelf.put(report)));
            case Edit.Reread(int id, Report report) ->
                new Written("reread/1", body().put("id", id).put("row", shelf.put(report)));
            case Edit.RemoveReport(int id) -> new Written("remove-report/1", body().put("id", id));
            case Edit.Describe describe -> new Written("describe/1", describe(describe));
            case Edit.Open(Pair pair) -> new Written("open/1", on(pair));
            case Edit.Put(Pair pair, Mark mark) -> new Written("put/1", on(pair).set("mark", ValueCodec.write(mark)));
            case Edit.Decide(Pair pair, int mark, Verdict verdict) ->
                new Written("decide/1", on(pair, mark).put("verdict", ValueCodec.word(verdict)));
            case Edit.Comment(Pair pair, int mark, String text) ->
                new Written("comment/1", on(pair, mark).put("text", text));
            case Edit.Retype(Pair pair, int mark, Kind kind) ->
                new Written("retype/1", on(pair, mark).put("kind", ValueCodec.word(kind)));
            case Edit.Adjust(Pair pair, int mark, Quote a, Quote b) ->
                new Written("adjust/1", on(pair, mark).set("a", ValueCodec.write(a))
                        .set("b", ValueCodec.write(b)));
            case Edit.Erase(Pair pair, int mark) -> new Written("erase/1", on(pair, mark));
            case Edit.Correct(Pair pair, Correction correction) ->
                new Written("correct/1", on(pair).set("correction", ValueCodec.write(correction)));
            case Edit.Uncorrect(Pair pair, Correction correction) ->
                new Written("uncorrect/1", on(pair).set("correction", ValueCodec.write(correction)));
            case Edit.ChooseNote(NoteChoice choice) ->
                new Written("note/1", body().set("choice", ValueCodec.write(choice)));
            case Edit.Several(List<Edit> edits) -> new Written("several/1", all(edits, shelf));
        };
    }

    /// The body as it stands in the file.
    static String text(JsonNode body) {
        return MAPPER.writeValueAsString(body);
    }

    private static ObjectNode body() {
        return ValueCodec.object();
    }

    private static ObjectNode on(Pair pair) {
        return body().set("pair", ValueCodec.write(pair));
    }

    private static ObjectNode on(Pair pair, int mark) {
        return on(pair).put("mark", mark);
    }

    private static JsonNode describe(Edit.Describe edit) {
        LocalDate published = edit.published();
        return body().put("id", edit.id()).put("title", edit.title()).put("outlet", edit.outlet())
                .put("published", published == null ? null : published.toString());
    }

    private static JsonNode all(List<Edit> edits, Shelf shelf) throws SQLException {
        ObjectNode body = body();
        ArrayNode list = body.putArray("edits");
        for (Edit edit : edits) {
            Written written = write(edit, shelf);
            list.addObject().put("kind", written.kind()).set("body", written.body());
        }
        return body;
    }

    /// Reads an edit; the shelf answers with the report in a row. Throws [UnknownWordException] where a newer program
    /// wrote it, and another [RuntimeException] where it is damaged.
    static Edit read(String kind, String body, IntFunction<Report> shelf) {
        return read(kind, MAPPER.readTree(body), shelf);
    }

    /// Reads edits whose bodies stand in one JSON array, likewise.
    static List<Edit> read(List<String> kinds, String bodies, IntFunction<Report> shelf) {
        JsonNode array = MAPPER.readTree(bodies);
        if (array.size() != kinds.size()) {
            throw new IllegalStateException(array.size() + " bodies for " + kinds.size() + " kinds");
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            edits.add(read(kinds.get(i), array.required(i), shelf));
        }
        return edits;
    }

    private static Edit read(String kind, JsonNode body, IntFunction<Report> shelf) {
        return switch (kind) {
            case "rename/1" -> new Edit.Rename(ValueCodec.text(body, "name"));
            case "add-report/1" -> new Edit.AddReport(number(body, "id"), shelf.apply(number(body, "row")));
            case "reread/1" -> new Edit.Reread(number(body, "id"), shelf.apply(number(body, "row")));
            case "remove-report/1" -> new Edit.RemoveReport(number(body, "id"));
            case "describe/1" -> describe(body);
            case "open/1" -> new Edit.Open(pair(body));
            case "put/1" -> new Edit.Put(pair(body), ValueCodec.mark(body.required("mark")));
            case "decide/1" ->
                new Edit.Decide(pair(body), number(body, "mark"), ValueCodec.verdict(ValueCodec.text(body, "verdict")));
            case "comment/1" -> new Edit.Comment(pair(body), number(body, "mark"), ValueCodec.text(body, "text"));
            case "retype/1" ->
                new Edit.Retype(pair(body), number(body, "mark"), ValueCodec.kind(ValueCodec.text(body, "kind")));
            case "adjust/1" -> new Edit.Adjust(pair(body), number(body, "mark"), ValueCodec.quote(body.required("a")),
                    ValueCodec.quote(body.required("b")));
            case "erase/1" -> new Edit.Erase(pair(body), number(body, "mark"));
            case "correct/1" -> new Edit.Correct(pair(body), ValueCodec.correction(body.required("correction")));
            case "uncorrect/1" -> new Edit.Uncorrect(pair(body), ValueCodec.correction(body.required("correction")));
            case "note/1" -> new Edit.ChooseNote(ValueCodec.choice(body.required("choice")));
            case "several/1" -> several(body, shelf);
            default -> throw new UnknownWordException(kind);
        };
    }

    private static Edit describe(JsonNode body) {
        String published = ValueCodec.textOrNull(body, "published");
        return new Edit.Describe(number(body, "id"), ValueCodec.text(body, "title"),
                ValueCodec.textOrNull(body, "outlet"), published == null ? null : LocalDate.parse(published));
    }

    private static Edit several(JsonNode body, IntFunction<Report> shelf) {
        List<Edit> edits = new ArrayList<>();
        for (JsonNode one : body.required("edits")) {
            edits.add(read(ValueCodec.text(one, "kind"), one.required("body"), shelf));
        }
        return new Edit.Several(edits);
    }

    private static Pair pair(JsonNode body) {
        return ValueCodec.pair(body.required("pair"));
    }

    private static int number(JsonNode body, String name) {
        return body.required(name).intValue();
    }
}
