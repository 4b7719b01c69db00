package io.github.synoptic.engine.text;

import java.util.List;

/// A report and its parts.
///
/// @param report the report
/// @param language the language its words were told to be in, as a BCP 47 tag such as `en`; `und` where none was told
/// @param paragraphs all paragraphs, in order
/// @param sentences all sentences, in order; every character that is not white space stands in exactly one
public record SegmentedReport(Report report, String language, List<Paragraph> paragraphs, List<Sentence> sentences) {
    /// Copies the lists.
    public SegmentedReport {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /// The report's text.
    public String text() {
        return report.text();
    }

    /// The words of one span.
    public String words(Span span) {
        return span.in(report.text());
    }

    /// The number of the first sentence that ends behind this offset; the number of sentences where none does.
    public int sentenceFrom(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The number of words and numbers in all sentences.
    public int wordCount() {
        int count = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    count++;
                }
            }
        }
        return count;
    }
}
