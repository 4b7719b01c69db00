package io.github.synoptic.note.format;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.i18n.Messages;
import io.github.synoptic.note.Entry;
import io.github.synoptic.note.Excerpt;
import io.github.synoptic.note.Note;
import io.github.synoptic.note.Synopsis;
import io.github.synoptic.note.page.Phrasing;
import io.github.synoptic.note.page.Visible;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes both texts as a critical edition in TEI P5, by parallel segmentation: what is the same in both stands once,
/// what is not stands in an `app` with one `rdg` for each report. Neither report is the lemma. A passage that was moved
/// stands in its place on each side and points to the other. The differences of the note follow in the back.
final class TeiNoteWriter implements NoteWriter {
    @Override
    public byte[] write(Note note) {
        return new Edition(note).text().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Edition {
        private final Note note;
        private final Comparison comparison;
        private final Phrasing phrasing;
        private final Messages messages;
        private final Map<Link, List<Variant>> variants = new HashMap<>();
        private final StringBuilder tei = new StringBuilder();

        Edition(Note note) {
            this.note = note;
            comparison = note.review().comparison();
            phrasing = new Phrasing(note);
            messages = Messages.of(note.options().language());
            comparison.variants()
                    .forEach(variant -> variants.computeIfAbsent(variant.link(), link -> new ArrayList<>())
                            .add(variant));
        }

        String text() {
            addHeader();
            tei.append("<text>\n<body>\n");
            List<Synopsis.Row> rows = Synopsis.of(comparison);
            for (int i = 0; i < rows.size(); i++) {
                addRow(rows.get(i), i + 1);
            }
            if (rows.isEmpty()) {
                tei.append("<ab/>\n");
            }
            tei.append("</body>\n");
            addDifferences();
            return tei.append("</text>\n</TEI>\n").toString();
        }

        private static String xml(String text) {
            return HtmlText.of(Visible.line(text));
        }

        private void addHeader() {
            tei.append("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <TEI xmlns="http://www.tei-c.org/ns/1.0">
                    <teiHeader xml:lang="%s">
                    <fileDesc>
                    <titleStmt><title>%s</title></titleStmt>
                    <publicationStmt><p>%s</p></publicationStmt>
                    <sourceDesc>
                    <listWit>
                    """.formatted(note.options().language().toLanguageTag(),
                    xml(phrasing.title() + " – " + phrasing.subtitle()),
                    xml(messages.text("note.method.program", note.options().version()))));
            addWitness(Side.A);
            addWitness(Side.B);
            tei.append("""
                    </listWit>
                    </sourceDesc>
                    </fileDesc>
                    <encodingDesc>
                    <variantEncoding method="parallel-segmentation" location="internal"/>
                    </encodingDesc>
                    </teiHeader>
                    """);
        }

        private void addWitness(Side side) {
            Report report = note.report(side).report();
            tei.append("<witness xml:id=\"").append(side.name()).append("\"><bibl><title>").append(xml(report.title()))
                    .append("</title>");
            addElement("publisher", report.outlet());
            addElement("author", report.byline());
            if (report.published() != null) {
                tei.append("<date when=\"").append(report.published()).append("\">")
                        .append(xml(String.valueOf(phrasing.published(side)))).append("</date>");
            }
            tei.append("<idno type=\"origin\">").append(xml(report.origin())).append("</idno><idno type=\"SHA-256\">")
                    .append(xml(report.sha256())).append("</idno></bibl></witness>\n");
        }

        private void addElement(String name, @Nullable String text) {
            if (text != null) {
                tei.append('<').append(name).append('>').append(xml(text)).append("</").append(name).append('>');
            }
        }

        private void addRow(Synopsis.Row row, int number) {
            tei.append("<ab n=\"").append(number).append("\">");
            List<Link> links = row.links();
            Span a = row.a();
            Span b = row.b();
            if (links.size() == 1 && a != null && b != null) {
                addLinked(a, b, variants.getOrDefault(links.getFirst(), List.of()));
            } else {
                addReadings(words(Side.A, a), words(Side.B, b), row.moved() != null);
            }
            tei.append("</ab>\n");
        }

        private @Nullable String words(Side side, @Nullable Span span) {
            return span == null ? null : note.report(side).words(span);
        }

        /// Two linked sentences: the stretches between the differing words, and those words, by turns.
        private void addLinked(Span a, Span b, List<Variant> differing) {
            int atA = a.start();
            int atB = b.start();
            for (Variant variant : differing) {
                if (variant.a().start() < atA || variant.b().start() < atB) {
                    continue;
                }
                addStretch(atA, variant.a().start(), atB, variant.b().start());
                addStretch(variant.a().start(), variant.a().end(), variant.b().start(), variant.b().end());
                atA = variant.a().end();
                atB = variant.b().end();
            }
            addStretch(atA, a.end(), atB, b.end());
        }

        private void addStretch(int fromA, int toA, int fromB, int toB) {
            addReadings(note.report(Side.A).text().substring(fromA, toA),
                    note.report(Side.B).text().substring(fromB, toB), false);
        }

        /// What both have once where it is the same; else each reading. A report that has nothing here gets no reading.
        private void addReadings(@Nullable String a, @Nullable String b, boolean moved) {
            if (a != null && b != null && Visible.line(a).equals(Visible.line(b))) {
                tei.append(xml(a));
                return;
            }
            tei.append(moved ? "<app type=\"moved\">" : "<app>");
            addReading("#A", a);
            addReading("#B", b);
            tei.append("</app>");
        }

        private void addReading(String witness, @Nullable String words) {
            if (words != null) {
                tei.append("<rdg wit=\"").append(witness).append("\">").append(xml(words)).append("</rdg>");
            }
        }

        private void addDifferences() {
            if (note.differences().isEmpty()) {
                return;
            }
            tei.append("<back>\n<div type=\"discrepancies\">\n");
            for (Entry entry : note.differences()) {
                tei.append("<note xml:id=\"d").append(entry.number()).append("\" type=\"")
                        .append(entry.finding().kind().label()).append("\" subtype=\"")
                        .append(entry.finding().isStyle()
                                ? "style"
                                : entry.finding().verdict().name().toLowerCase(Locale.ROOT))
                        .append("\"><label>").append(xml(phrasing.kind(entry))).append("</label>");
                addQuote(entry.a());
                addQuote(entry.b());
                phrasing.difference(entry).comment().forEach(line -> addElement("p", line));
                tei.append("</note>\n");
            }
            tei.append("</div>\n</back>\n");
        }

        private void addQuote(Excerpt excerpt) {
            SegmentedReport report = note.report(excerpt.side());
            String language = "und".equals(report.language()) ? "" : " xml:lang=\"" + xml(report.language()) + '"';
            tei.append("<quote source=\"#").append(excerpt.side().name()).append('"').append(language).append(" n=\"")
                    .append(excerpt.paragraph()).append(':').append(excerpt.start()).append('-').append(excerpt.end())
                    .append("\">").append(xml(excerpt.quote().exact())).append("</quote>");
        }
    }
}
