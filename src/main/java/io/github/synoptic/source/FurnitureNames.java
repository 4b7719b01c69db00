package io.github.synoptic.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What an element's tag, role and class names say it is for.
final class FurnitureNames {
    private static final Map<String, String> TAGS = Map.of("nav", LeftOut.NAVIGATION, "aside", LeftOut.ASIDE, "footer",
            LeftOut.FOOTER, "form", LeftOut.CONTROL, "button", LeftOut.CONTROL, "label", LeftOut.CONTROL, "figure",
            LeftOut.CAPTION, "figcaption", LeftOut.CAPTION, "dialog", LeftOut.NOTICE, "menu", LeftOut.NAVIGATION);
    private static final Map<String, String> ROLES = Map.of("navigation", LeftOut.NAVIGATION, "complementary",
            LeftOut.ASIDE, "contentinfo", LeftOut.FOOTER, "banner", LeftOut.HEADER, "search", LeftOut.CONTROL, "dialog",
            LeftOut.NOTICE, "alertdialog", LeftOut.NOTICE, "menu", LeftOut.NAVIGATION, "toolbar", LeftOut.CONTROL);
    /// Words of class names, matched whole: `related` is meant by `related-stories` and `relatedStories`, not `correlated`.
    private static final List<Map.Entry<String, Pattern>> WORDS = List.of(
            words(LeftOut.NAVIGATION,
                    "nav|navigation|navbar|menu|submenu|breadcrumb[a-z]*|pagination|pager|skip-?link|sitemap|topbar"),
            words(LeftOut.RELATED,
                    "related[a-z]*|recommend[a-z]*|recirc|trending|popular|most-?read|most-?viewed|"
                            + "read-?more|read-?next|also-?read|read-?also|see-?also|up-?next|more-?stories|more-?from|more-?on|outbrain|taboola|teasers?|promo|sidebar"),
            words(LeftOut.SHARING, "share|sharing|sharebar|social|socials|addthis|sharedaddy|follow-?us"),
            words(LeftOut.ADVERTISEMENT,
                    "ads?|advert[a-z]*|ad-?slot|sponsor|sponsored|dfp|promoted"),
            words(LeftOut.SUBSCRIPTION,
                    "newsletter[a-z]*|subscribe|subscription|sign-?up|paywall|regwall|donate|donation"),
            words(LeftOut.COMMENTS, "comments?|comments?-?list|disqus|replies"),
            words(LeftOut.NOTICE, "cookie[a-z]*|consent|gdpr|notification"),
            words(LeftOut.CAPTION, "caption|captions|wp-?caption|photo-?credit|image-?credit|credit|gallery|slideshow"),
            words(LeftOut.BYLINE,
                    "byline|author|authors|timestamp|pubdate|published|publish-?date|post-?meta|entry-?meta|article-?meta|story-?meta|dateline"),
            words(LeftOut.PULL_QUOTE, "pull-?quote"),
            words(LeftOut.TOPICS, "tags|tag-?list|tag-?cloud|topics|keywords"),
            words(LeftOut.FOOTER, "footer|colophon|copyright|disclaimer"),
            words(LeftOut.HIDDEN, "sr-?only|visually-?hidden|screen-?reader-?text"));
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern HIDDEN_STYLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden",
            Pattern.CASE_INSENSITIVE);

    private FurnitureNames() {}

    /// What this element alone says it is, as a message key; null where it does not say.
    static @Nullable String why(Element element) {
        if (element.hasAttr("hidden") || HIDDEN_STYLE.matcher(element.attr("style")).find()) {
            return LeftOut.HIDDEN;
        }
        String role = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
        if (role != null) {
            return role;
        }
        String named = byNames(element);
        return named != null ? named : byTag(element);
    }

    private static @Nullable String byTag(Element element) {
        String name = element.normalName();
        if ("header".equals(name)) {
            return element.selectFirst("h1") == null ? LeftOut.HEADER : null;
        }
        if ("figure".equals(name) && element.selectFirst("blockquote, table, p") != null) {
            return null;
        }
        return TAGS.get(name);
    }

    private static @Nullable String byNames(Element element) {
        String names = element.className() + ' ' + element.id() + ' ' + element.attr("data-component") + ' '
                + element.attr("data-testid");
        if (names.isBlank() || element.normalName().matches("h1|body|html|main")) {
            return null;
        }
        String spaced = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
        for (Map.Entry<String, Pattern> entry : WORDS) {
            if (entry.getValue().matcher(spaced).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static Map.Entry<String, Pattern> words(String why, String alternatives) {
        return Map.entry(why, Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")(?![a-z0-9])"));
    }
}
