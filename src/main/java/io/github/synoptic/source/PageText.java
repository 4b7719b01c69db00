package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Writes the article's paragraphs down, the headline first, and keeps a list of what was left out and where it stood.
final class PageText {
    private final Paragraphs paragraphs = new Paragraphs();
    private final List<PagePart> parts;
    private final Furniture furniture;
    private final Element article;
    private final @Nullable PagePart headline;
    private boolean begun;

    PageText(List<PagePart> parts, Furniture furniture, Element article, @Nullable PagePart headline) {
        this.parts = parts;
        this.furniture = furniture;
        this.article = article;
        this.headline = headline;
    }

    /// The article, its facts filled from its first lines where the page does not state them.
    Article read(Facts stated) {
        String title = headline != null ? headline.text().replace('\n', ' ') : stated.title();
        if (title != null) {
            paragraphs.add(title);
        }
        Facts shown = Facts.NONE;
        int headlineAt = headline == null ? -1 : parts.indexOf(headline);
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            if (i == headlineAt || !begun && title != null && part.text().equals(title)) {
                continue;
            }
            String why = why(i, headlineAt);
            boolean head = !begun && headlineAt >= 0 && i > headlineAt && LeftOut.OUTSIDE.equals(why);
            if (LeftOut.BYLINE.equals(why) || head || why == null && !begun) {
                shown = shown.or(HeadLine.facts(part, LeftOut.BYLINE.equals(why)));
            }
            if (why == null) {
                keep(part);
            } else {
                paragraphs.leaveOut(part.text(), why);
            }
        }
        Facts head = HeadFinder.find(paragraphs.text());
        Facts facts = new Facts(title, null, null, null, null, null).or(stated).or(shown)
                .or(new Facts(null, head.outlet(), null, head.published(), null, null));
        return paragraphs.article(facts);
    }

    private @Nullable String why(int number, int headlineAt) {
        PagePart part = parts.get(number);
        String marked = furniture.why(part);
        if (marked != null) {
            return marked;
        }
        if (!isInside(part.element())) {
            boolean standfirst = headlineAt >= 0 && number > headlineAt && !begun && part.isProse();
            return standfirst ? null : LeftOut.OUTSIDE;
        }
        if (part.isHeading()) {
            return part.isLinks() || headsNothingKept(number) ? LeftOut.RELATED : Boilerplate.why(part.text());
        }
        if (part.isLinks()) {
            return part.isProse() ? null : LeftOut.RELATED;
        }
        return begun || part.isProse() ? Boilerplate.why(part.text()) : HeadLine.why(part);
    }

    /// Whether nothing is kept between this heading and the next one or the article's end.
    private boolean headsNothingKept(int number) {
        for (int i = number + 1; i < parts.size() && isInside(parts.get(i).element()); i++) {
            PagePart next = parts.get(i);
            if (next.isHeading() && furniture.why(next) == null) {
                return level(next) <= level(parts.get(number));
            }
            if (furniture.why(next) == null && !next.isLinks()) {
                return false;
            }
        }
        return true;
    }

    private static int level(PagePart heading) {
        return heading.element().tagName().charAt(1) - '0';
    }

    private boolean isInside(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(article)) {
                return true;
            }
        }
        return false;
    }

    private void keep(PagePart part) {
        begun |= part.isProse();
        paragraphs.add(part.text());
    }
}
