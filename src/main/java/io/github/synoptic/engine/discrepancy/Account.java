package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Mention;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.mention.Moment;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.Quantity;
import io.github.synoptic.engine.mention.Quotation;
import io.github.synoptic.engine.mention.Statement;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One side of a comparison as the detectors read it: its lines, and its mentions by sentence.
final class Account {
    private final SegmentedReport report;
    private final Mentions mentions;
    private final List<Line> lines;
    private final List<List<Quantity>> quantities;
    private final List<List<Moment>> moments;
    private final List<List<Name>> names;
    private final List<List<Quotation>> quotations;
    private final List<List<Statement>> statements;
    private final List<String> plain = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();
    private final Map<Span, Name> nameAt = new HashMap<>();
    /// The offices told of each entity.
    private final Map<Integer, List<Span>> roles = new HashMap<>();
    private final Figures figures;

    Account(SegmentedReport report, Mentions mentions) {
        this.report = report;
        this.mentions = mentions;
        lines = Line.allOf(report);
        int size = lines.size();
        quantities = bySentence(mentions.quantities(), size);
        moments = bySentence(mentions.moments(), size);
        names = bySentence(mentions.names(), size);
        quotations = bySentence(mentions.quotations(), size);
        statements = bySentence(mentions.statements(), size);
        for (Line line : lines) {
            plain.add(plain(line));
        }
        sentences.addAll(plain);
        for (Name name : mentions.names()) {
            nameAt.putIfAbsent(name.span(), name);
            Span role = name.role();
            if (role != null) {
                roles.computeIfAbsent(name.entity(), key -> new ArrayList<>()).add(role);
            }
        }
        figures = new Figures(mentions.quantities());
    }

    private static <M extends Mention> List<List<M>> bySentence(List<M> all, int size) {
        List<List<M>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        all.forEach(mention -> lists.get(mention.sentence()).add(mention));
        return lists;
    }

    /// The words of a line without signs and case.
    private static String plain(Line line) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i)) {
                words.append(line.token(i).form()).append(' ');
            }
        }
        return words.toString();
    }

    SegmentedReport report() {
        return report;
    }

    Mentions mentions() {
        return mentions;
    }

    Lexicon lexicon() {
        return Lexicon.of(report.language());
    }

    String text() {
        return report.text();
    }

    String words(Span span) {
        return report.words(span);
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int sentence) {
        return lines.get(sentence);
    }

    /// The line of the sentence that holds this span.
    Line lineAt(Span span) {
        return lines.get(report.sentenceFrom(span.start()));
    }

    /// The offices that are told of whoever bears this name, in the order of the text.
    List<Span> roles(Name name) {
        return roles.getOrDefault(name.entity(), List.of());
    }

    /// The name that bears this span, or null.
    @Nullable
    Name nameAt(Span span) {
        return nameAt.get(span);
    }

    /// All figures, to be asked whether one is among them.
    Figures figures() {
        return figures;
    }

    List<Quantity> quantities(int sentence) {
        return quantities.get(sentence);
    }

    List<Moment> moments(int sentence) {
        return moments.get(sentence);
    }

    List<Name> names(int sentence) {
        return names.get(sentence);
    }

    List<Quotation> quotations(int sentence) {
        return quotations.get(sentence);
    }

    List<Statement> statements(int sentence) {
        return statements.get(sentence);
    }

    /// Whether some sentence here has the very words of that sentence of the other account.
    boolean has(Account other, int sentence) {
        return sentences.contains(other.plain.get(sentence));
    }

    /// Whether the token stands inside quotation marks.
    boolean isQuoted(int sentence, int token) {
        int offset = lines.get(sentence).token(token).span().start();
        for (Quotation quotation : quotations.get(sentence)) {
            if (quotation.span().contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
