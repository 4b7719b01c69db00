package io.github.synoptic.ui.read;

import io.github.synoptic.engine.Comparison;
import io.github.synoptic.engine.align.Alignment;
import io.github.synoptic.engine.align.Link;
import io.github.synoptic.engine.align.Reason;
import io.github.synoptic.engine.align.Relation;
import io.github.synoptic.engine.discrepancy.Discrepancy;
import io.github.synoptic.engine.discrepancy.Kind;
import io.github.synoptic.engine.mention.Mentions;
import io.github.synoptic.engine.text.Paragraph;
import io.github.synoptic.engine.text.Report;
import io.github.synoptic.engine.text.SegmentedReport;
import io.github.synoptic.engine.text.Sentence;
import io.github.synoptic.engine.text.Side;
import io.github.synoptic.engine.text.Span;
import io.github.synoptic.engine.text.Token;
import io.github.synoptic.engine.variant.Variant;
import io.github.synoptic.project.PairWork;
import io.github.synoptic.project.Review;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Comparisons made by hand: what is linked and what differs is said by the test, not found by the engine.
///
/// A text gives each paragraph on its own line and parts its sentences by `|`, which is no part of the report.
final class Pairs {
    private static final Mentions NOTHING = new Mentions(List.of(), List.of(), List.of(), List.of(), List.of());
    private final SegmentedReport a;
    private final SegmentedReport b;
    private final List<Link> links = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();

    Pairs(String a, String b) {
        this.a = segmented(a, "The Harbour Post", "Lena Voss");
        this.b = segmented(b, "Northern Wire", null);
    }

    /// Two accounts of one invented day, with every relation and some discrepancies.
    static Pairs harbour() {
        return new Pairs(
                """
                        Marden backs fishing towns after talks with coastal council
                        President Ilse Marden told a delegation of the Coastal Council on Saturday that the government was certain the harbour towns would recover.| She met the council's chairman, Mikael Darvin, and its acting head Anna Sole in the capital.
                        “The coastal districts will rebuild the piers together and bring life back to the people of this shore,” Marden said.
                        Fishing crews waited outside the palace for two hours in the rain and were not received.
                        The storm of 19 January destroyed at least 4,181 boats and injured 1,638 people along the northern coast.
                        A member of the delegation said the insurers' offer had no value.| He added that the future of the harbours belongs to those who work in them.
                        Police led away four protesters after the crowd at the gate began to push against the barriers.| All of them were released in the evening.
                        The council and the ministry will meet again on Tuesday in Thornwick, where the harbour master has lent them his office because the town hall has no windows.""",
                """
                        Coastal leaders meet president; piers “by joint effort”
                        The President stated: “Coastal districts, by working together, will surely succeed in rebuilding the piers and returning normal life to those who live there.”
                        Receiving the council's leaders, Ms Marden expressed confidence that the towns on the coast would recover.| Present were Michael Darvin, chairman, and Anna Sole, deputy head of the council.
                        The storm of 19 January destroyed at least 4,189 boats and injured 1,640 people along the northern coast.
                        Marden said the recent offer of the insurance houses held no value, and firmly stated that the harbours belong to their people.
                        Markets took little notice.| Shares in Meridian Mutual, the largest of the three houses, closed down 0.4 per cent on Friday.
                        The finance ministry and the council will meet again on Wednesday in Thornwick.""")
                .link(1, 2, Relation.REWORDED, false).link(2, 3, Relation.PARTIAL, false)
                .link(3, 1, Relation.REWORDED, true).link(5, 4, Relation.VERBATIM, false)
                .link(6, 5, Relation.PARTIAL, false).link(10, 8, Relation.PARTIAL, false)
                .find(Kind.NAME, "Mikael Darvin", "Michael Darvin", 1)
                .find(Kind.ROLE, "acting head", "deputy head", 1)
                .find(Kind.QUOTE, "“The coastal districts will rebuild the piers together and bring life back to the "
                        + "people of this shore,”",
                        "“Coastal districts, by working together, will surely succeed in "
                                + "rebuilding the piers and returning normal life to those who live there.”",
                        2)
                .find(Kind.QUANTITY, "4,181", "4,189", 3).find(Kind.QUANTITY, "1,638", "1,640", 3)
                .find(Kind.ATTRIBUTION, "A member of the delegation", "Marden", 4)
                .find(Kind.DATE, "Tuesday", "Wednesday", 5);
    }

    /// Two long accounts with a numbered sentence in each paragraph; the paragraphs of B are longer, every fifth stands
    /// only in A, and every seventh is moved to the end of B.
    static Pairs numbered(int sentences) {
        StringBuilder a = new StringBuilder("Account of the storm\n");
        StringBuilder b = new StringBuilder("Another account\n");
        List<Integer> inB = new ArrayList<>();
        for (int n = 1; n <= sentences; n++) {
            a.append("This is sentence ").append(n).append(" of the account, and it says what was seen.\n");
            if (n % 5 != 0 && n % 7 != 0) {
                inB.add(n);
            }
        }
        IntStream.rangeClosed(1, sentences).filter(n -> n % 7 == 0 && n % 5 != 0).forEach(inB::add);
        for (int n : inB) {
            b.append("Here is sentence ").append(n).append(" of the account; it says at some greater length what was ")
                    .append("seen and heard by those who stood on the shore that night, and by whom it was told.\n");
        }
        Pairs pairs = new Pairs(a.append("The end of A.").toString(), b.append("The end of B.").toString());
        for (int n = 1; n <= sentences; n++) {
            int at = inB.indexOf(n);
            if (at >= 0) {
                pairs.link(n, at + 1, Relation.REWORDED, n % 7 == 0);
            }
        }
        return pairs;
    }

    Pairs link(int a, int b, Relation relation, boolean moved) {
        links.add(new Link(a, b, relation, moved, 0.9, false, List.of()));
        return this;
    }

    /// A discrepancy between the first words that read so, inside a link.
    Pairs find(Kind kind, String inA, String inB, int link) {
        Span spanA = span(a, inA, links.get(link).a());
        Span spanB = span(b, inB, links.get(link).b());
        discrepancies.add(new Discrepancy(kind, links.get(link), spanA, spanB, 0.9, false,
                Reason.of("reason.test")));
        variants.add(new Variant(links.get(link), spanA, spanB));
        return this;
    }

    private static Span span(SegmentedReport report, String words, int sentence) {
        int start = report.text().indexOf(words, report.sentences().get(sentence).span().start());
        if (start < 0) {
            throw new IllegalArgumentException("not there: " + words);
        }
        return new Span(start, start + words.length());
    }

    Comparison comparison() {
        Set<Integer> linkedA = links.stream().map(Link::a).collect(Collectors.toSet());
        Set<Integer> linkedB = links.stream().map(Link::b).collect(Collectors.toSet());
        List<Integer> onlyA = IntStream.range(0, a.sentences().size()).filter(n -> !linkedA.contains(n)).boxed()
                .toList();
        List<Integer> onlyB = IntStream.range(0, b.sentences().size()).filter(n -> !linkedB.contains(n)).boxed()
                .toList();
        return new Comparison(a, b, NOTHING, NOTHING, new Alignment(links, onlyA, onlyB, true), variants,
                discrepancies, List.of(), true);
    }

    Review review() {
        return Review.of(comparison(), PairWork.NONE);
    }

    Report report(Side side) {
        return side == Side.A ? a.report() : b.report();
    }

    private static SegmentedReport segmented(String marked, String outlet, @Nullable String byline) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : marked.split("\n")) {
            int start = text.length();
            for (String piece : line.split("\\|")) {
                int from = text.length() + (piece.startsWith(" ") ? 1 : 0);
                text.append(piece);
                sentences.add(new Sentence(sentences.size(), paragraphs.size(), new Span(from, text.length()),
                        tokens(piece.strip(), from)));
            }
            paragraphs.add(new Paragraph(paragraphs.size(), new Span(start, text.length()),
                    paragraphs.isEmpty() ? Paragraph.Sort.HEADLINE : Paragraph.Sort.BODY));
            text.append("\n\n");
        }
        Report report = new Report(marked.substring(0, marked.indexOf('\n')), outlet, byline,
                LocalDate.of(2025, 2, 8), null, outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".txt",
                "0".repeat(64), text.toString());
        return new SegmentedReport(report, "en", paragraphs, sentences);
    }

    private static List<Token> tokens(String sentence, int at) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            if (i == sentence.length() || sentence.charAt(i) == ' ') {
                String word = sentence.substring(start, i);
                tokens.add(new Token(new Span(at + start, at + i), word, word, Token.Sort.WORD, false));
                start = i + 1;
            }
        }
        return tokens;
    }
}
