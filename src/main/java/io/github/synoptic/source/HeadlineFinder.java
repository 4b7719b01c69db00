package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Finds the run of text that is the article's headline: not every page has one heading of the first level, and some
/// spend it on the paper's name.
final class HeadlineFinder {
    private HeadlineFinder() {}

    /// The headline as it stands on the page, null where none stands there.
    ///
    /// @param stated the headline that the page's makers state for machines
    /// @param windowTitle the page's own title
    static @Nullable PagePart find(List<PagePart> parts, Element article, @Nullable String stated, String windowTitle) {
        PagePart best = null;
        for (PagePart part : parts) {
            boolean alike = part.isHeading()
                    ? isAlike(part.text(), stated) || startsWith(windowTitle, part.text())
                    : isMostOf(windowTitle, part.text());
            if (alike && (best == null || level(part) < level(best))) {
                best = part;
            }
        }
        return best != null ? best : firstLevel(parts, article, stated == null);
    }

    /// The last heading of the first level before the article's end; a site's own name comes before it.
    private static @Nullable PagePart firstLevel(List<PagePart> parts, Element article, boolean anyLevel) {
        PagePart before = null;
        for (PagePart part : parts) {
            boolean inside = part.element().equals(article) || part.element().parents().contains(article);
            boolean first = level(part) == 1 && Prose.isIn(part.text());
            if (inside && (first || anyLevel && before == null && part.isHeading())) {
                return part;
            }
            if (inside && part.isProse()) {
                return before;
            }
            before = first ? part : before;
        }
        return before;
    }

    private static int level(PagePart part) {
        return part.isHeading() ? part.element().tagName().charAt(1) - '0' : 9;
    }

    private static boolean isAlike(String shown, @Nullable String stated) {
        return stated != null
                && (key(shown).equals(key(stated)) || startsWith(stated, shown) || startsWith(shown, stated));
    }

    /// Old pages have no headings: there a line is the headline that fills most of the window's title.
    private static boolean isMostOf(String windowTitle, String shown) {
        if (shown.length() > windowTitle.length() || shown.length() * 2 < windowTitle.length()) {
            return false;
        }
        String key = key(shown);
        return !key.isEmpty() && key(windowTitle).contains(key);
    }

    private static boolean startsWith(String longer, String start) {
        String key = key(start);
        return key.length() >= 12 && key(longer).startsWith(key);
    }

    /// Letters and figures only: machines are told straight quotation marks, readers are shown curly ones.
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
