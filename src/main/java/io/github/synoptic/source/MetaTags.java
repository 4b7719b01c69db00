package io.github.synoptic.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a page states in meta tags, microdata, `<time>` and its window title.
final class MetaTags {
    /// The note that browsers put before a page they save.
    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://\\S+) -->");
    private static final int LONGEST = 400;

    private MetaTags() {}

    /// What they state.
    static Facts find(Document page) {
        String title = meta(page, "og:title", "twitter:title", "dc.title", "headline");
        String address = address(page);
        String date = meta(page, "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
                "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
                "sailthru.date",
                "article.published");
        DateFinder.Found found = DateFinder.find(date != null ? date : shownDate(page));
        String stated = title != null ? title : WindowTitle.of(page.title()).headline();
        return new Facts(stated, outlet(page, stated, address), byline(page), found == null ? null : found.date(),
                language(page), address);
    }

    /// The words with entities resolved and white space drawn together, cut where they are far too long.
    static String clean(String words) {
        String resolved = Parser.unescapeEntities(words, false).replaceAll("[\\s\\u00A0]+", " ").strip();
        return resolved.length() <= LONGEST ? resolved : resolved.substring(0, LONGEST);
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String own = meta.attr("property") + ' ' + meta.attr("name") + ' ' + meta.attr("itemprop");
                String content = clean(meta.attr("content"));
                if (!content.isEmpty() && (' ' + own.toLowerCase(Locale.ROOT) + ' ').contains(' ' + name + ' ')) {
                    return content;
                }
            }
        }
        return null;
    }

    private static String shownDate(Document page) {
        Element time = page
                .selectFirst("[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]");
        if (time == null) {
            return "";
        }
        return time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.text();
    }

    private static @Nullable String byline(Document page) {
        String stated = meta(page, "author", "byl", "article:author", "parsely-author", "dc.creator",
                "sailthru.author");
        if (stated == null || stated.startsWith("http")) {
            Element shown = page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]");
            stated = shown == null ? null : clean(shown.text());
        }
        if (stated == null || stated.isEmpty() || stated.startsWith("http")) {
            return null;
        }
        String names = BylineFinder.find(stated);
        return names != null ? names : stated;
    }

    private static @Nullable String outlet(Document page, @Nullable String title, @Nullable String address) {
        String stated = meta(page, "og:site_name", "application-name", "publisher", "dc.publisher", "source");
        if (stated != null && !stated.startsWith("http")) {
            return stated;
        }
        String paper = WindowTitle.of(page.title()).outlet();
        if (paper != null && (title == null || !title.endsWith(paper))) {
            return paper;
        }
        return address == null ? null : host(address);
    }

    private static @Nullable String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String address(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String stated = link != null ? link.attr("href").strip() : meta(page, "og:url");
        if (stated == null || !stated.startsWith("http")) {
            Matcher saved = SAVED_FROM.matcher(start(page));
            stated = saved.find() ? saved.group(1) : null;
        }
        return stated;
    }

    private static String start(Document page) {
        StringBuilder comments = new StringBuilder();
        page.childNodes().stream().limit(10).filter(node -> "#comment".equals(node.nodeName()))
                .forEach(node -> comments.append(node.outerHtml()));
        return comments.toString();
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        String stated = root != null
                ? root.attr("lang")
                : meta(page, "og:locale", "content-language", "language", "dc.language");
        return Languages.tag(stated);
    }
}
