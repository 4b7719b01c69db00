package io.github.synoptic.engine.text;

import java.util.ArrayList;
import java.util.List;

/// Parts a report into paragraphs, sentences and tokens.
public final class Segmenter {
    /// Segments are made anew for every report; this holds nothing.
    public Segmenter() {}

    /// The report and its parts. Every character that is not white space stands in exactly one sentence.
    public SegmentedReport segment(Report report) {
        Language language = LanguageTeller.tell(report);
        List<Paragraph> paragraphs = Paragrapher.parse(report);
        SentenceParter parter = new SentenceParter(report.text(), language);
        Tokenizer tokenizer = new Tokenizer(report.text(), language);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Span span : parter.part(paragraph.span())) {
                sentences.add(
                        new Sentence(sentences.size(), paragraph.number(), span, tokenizer.tokenize(span)));
            }
        }
        return new SegmentedReport(report, language.tag(), paragraphs, sentences);
    }
}
