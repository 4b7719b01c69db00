package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which parts of a page its makers marked as something else than the article.
///
/// A mark counts only on an element that holds less than two fifths of the page's prose: a page's frame may be called
/// "with-sidebar", and whole pages stand inside a form.
final class Furniture {
    /// The shortest article that stands beside long comments, in UTF-16 units of prose.
    private static final int SHORT_ARTICLE = 200;
    /// The longest summary of another article.
    private static final int TEASER = 400;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, String> why = new HashMap<>();
    private final Element body;

    private Furniture(Element body) {
        this.body = body;
    }

    /// Looks over a page's parts.
    static Furniture of(Element body, List<PagePart> parts) {
        Furniture furniture = new Furniture(body);
        for (PagePart part : parts) {
            int weight = part.isProse() ? part.prose() : 0;
            for (Element e = part.element(); e != null; e = e.equals(body) ? null : e.parent()) {
                furniture.prose.merge(e, weight, Integer::sum);
            }
        }
        return furniture;
    }

    /// What the nearest marked element around this part says it is, as a message key; null where none is marked.
    @Nullable
    String why(PagePart part) {
        String found = why(part.element());
        return found.isEmpty() ? null : found;
    }

    /// The UTF-16 units of prose inside this element.
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private String why(Element element) {
        String known = why.get(element);
        if (known != null) {
            return known;
        }
        String own = FurnitureNames.why(element);
        if (own != null && isFrame(element) && !(LeftOut.COMMENTS.equals(own) && isBeside(element))) {
            own = null;
        }
        if (own == null && isTeaser(element)) {
            own = LeftOut.RELATED;
        }
        Element parent = element.equals(body) ? null : element.parent();
        String found = own != null ? own : parent == null ? "" : why(parent);
        why.put(element, found);
        return found;
    }

    private boolean isFrame(Element element) {
        return element.equals(body) || prose(element) * 5 > prose(body) * 2;
    }

    /// Whether the article can stand outside this element, as it does where the readers wrote more than the reporter.
    private boolean isBeside(Element element) {
        return element.selectFirst("h1") == null && prose(body) - prose(element) >= SHORT_ARTICLE;
    }

    /// A small element whose heading is a link to another article.
    private boolean isTeaser(Element element) {
        String name = element.normalName();
        boolean box = "div".equals(name) || "li".equals(name) || "article".equals(name) || "section".equals(name);
        if (!box || prose(element) > TEASER || isFrame(element)) {
            return false;
        }
        Element link = element
                .selectFirst("h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4");
        return link != null && element.text().length() < 3 * TEASER;
    }
}
