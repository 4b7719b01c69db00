package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the element of a page that holds the article.
///
/// Each run of text has a worth: its length where it reads like prose, less than nothing where it is links or
/// furniture. The article stands in the element whose runs are worth most together, and of those inside it in the
/// smallest that still holds nearly all.
///
/// ```
/// body 880 = nav -120 + main 1000;  main 1000 = article 1200 + teasers -200   =>  article
/// ```
final class ArticleFinder {
    /// What a run of links or furniture takes away at least, in units of prose.
    private static final int COST = 10;
    /// A smaller element is taken when it holds so many percent of the worth.
    private static final int NEARLY_ALL = 75;
    /// A declared article is believed from so much prose on, in characters: less may be a teaser.
    private static final int ENOUGH = 1000;
    private final Map<Element, Integer> worth = new HashMap<>();
    private final Element body;
    private final Furniture furniture;

    private ArticleFinder(Element body, Furniture furniture) {
        this.body = body;
        this.furniture = furniture;
    }

    /// The article's element, the page's body where none stands out.
    static Element find(Element body, List<PagePart> parts, Furniture furniture) {
        return new ArticleFinder(body, furniture).find(parts);
    }

    private Element find(List<PagePart> parts) {
        for (PagePart part : parts) {
            int worthOfPart = worth(part);
            for (Element e = part.element(); e != null; e = e.equals(body) ? null : e.parent()) {
                worth.merge(e, worthOfPart, Integer::sum);
            }
        }
        Element declared = declared();
        if (declared != null) {
            return declared;
        }
        Element best = body;
        for (Element element : body.getAllElements()) {
            if (worthOf(element) > worthOf(best)) {
                best = element;
            }
        }
        return widened(narrowed(best), best);
    }

    /// The one element that the page's maker calls the article's body, where it holds prose enough; null where there is
    /// none or more than one, as on a page of several articles.
    private @Nullable Element declared() {
        List<Element> bodies = body.select("[itemprop=articleBody]");
        return bodies.size() == 1 && worthOf(bodies.getFirst()) >= ENOUGH ? bodies.getFirst() : null;
    }

    private int worthOf(Element element) {
        return worth.getOrDefault(element, 0);
    }

    private int worth(PagePart part) {
        if (furniture.why(part) != null) {
            return -COST - part.prose();
        }
        if (part.isLinks()) {
            return -COST - part.linked() / 4;
        }
        return part.isProse() ? part.prose() : part.isHeading() ? 0 : -COST / 2;
    }

    private Element narrowed(Element best) {
        int enough = worthOf(best) * NEARLY_ALL / 100;
        Element element = best;
        while (true) {
            Element inner = null;
            for (Element child : element.children()) {
                if (worthOf(child) >= enough) {
                    inner = child;
                }
            }
            if (inner == null || enough <= 0) {
                return element;
            }
            element = inner;
        }
    }

    /// Where the page's maker said where the article begins and ends, that is taken.
    private static Element widened(Element element, Element best) {
        for (Element e = element; e != null; e = e.equals(best) ? null : e.parent()) {
            boolean article = "article".equals(e.normalName()) || "articleBody".equals(e.attr("itemprop"))
                    || "article".equals(e.attr("role"));
            if (article) {
                return e;
            }
        }
        // A paragraph is no article: what holds it is.
        return "p".equals(element.normalName()) && !element.equals(best) && element.parent() != null
                ? element.parent()
                : element;
    }
}
