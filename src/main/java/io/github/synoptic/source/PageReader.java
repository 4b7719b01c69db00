package io.github.synoptic.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.List;

/// Reads a saved web page: the article's words, and what the page says about it.
///
/// Scripts are never run, and nothing that the page names is fetched.
final class PageReader {
    private PageReader() {}

    /// The article in this page.
    static Article read(String markup) {
        Document page = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(Limits.DEPTH));
        Facts stated = LinkedData.find(page).or(MetaTags.find(page));
        Element body = page.body();
        List<PagePart> parts = PartCollector.collect(body);
        Furniture furniture = Furniture.of(body, parts);
        Element article = ArticleFinder.find(body, parts, furniture);
        PageText text = new PageText(parts, furniture, article,
                HeadlineFinder.find(parts, article, stated.title(), page.title()));
        return text.read(stated);
    }
}
