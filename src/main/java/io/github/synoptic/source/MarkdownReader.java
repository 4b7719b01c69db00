package io.github.synoptic.source;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

import java.util.List;

/// Reads Markdown: its words stay, its signs for headings, emphasis and links go, entries of lists keep their mark.
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(Limits.DEPTH).maxInlineNesting(Limits.DEPTH).build();

    private MarkdownReader() {}

    /// The words as paragraphs, with what the front matter and the first lines say about them.
    static Article read(String text) {
        FrontMatter front = FrontMatter.of(text);
        MarkdownText words = new MarkdownText();
        words.add(PARSER.parse(text.substring(front.length())));
        Facts found = new Facts(words.headline(), null, null, null, null, null).or(HeadFinder.find(words.text()));
        String title = front.facts().title();
        String start = title == null || words.text().contains(title) ? "" : title + "\n\n";
        return new Article(front.facts().or(found), start + words.text(), words.leftOut(start.length()));
    }
}
