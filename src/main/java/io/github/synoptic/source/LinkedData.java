package io.github.synoptic.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what a page states as JSON-LD in the words of schema.org.
final class LinkedData {
    private static final ObjectMapper MAPPER = JsonMapper.shared();
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 20;

    private LinkedData() {}

    /// What the page's first article object states.
    static Facts find(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = script.data().length() > LONGEST ? null : article(parsed(script.data()), DEEPEST);
            if (article != null) {
                return facts(article);
            }
        }
        return Facts.NONE;
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            // A page's slip in its own statement: it then states nothing.
            return MAPPER.missingNode();
        }
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth == 0 || node.isObject() && isArticle(node.path("@type"))) {
            return depth == 0 ? null : node;
        }
        if (node.isArray() || node.path("@graph").isArray()) {
            for (JsonNode one : node.isArray() ? node : node.path("@graph")) {
                JsonNode found = article(one, depth - 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return node.path("mainEntity").isObject() ? article(node.path("mainEntity"), depth - 1) : null;
    }

    private static boolean isArticle(JsonNode type) {
        for (String name : strings(type)) {
            if (name.endsWith("Article") || name.endsWith("Posting") || "Report".equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Facts facts(JsonNode article) {
        String published = string(article.path("datePublished"));
        DateFinder.Found date = published == null ? null : DateFinder.find(published);
        List<String> authors = names(article.path("author"));
        List<String> outlets = names(article.path("publisher"));
        return new Facts(string(article.path("headline")), outlets.isEmpty() ? null : outlets.getFirst(),
                authors.isEmpty() ? null : String.join(", ", authors), date == null ? null : date.date(),
                Languages.tag(string(article.path("inLanguage"))), address(article));
    }

    private static @Nullable String address(JsonNode article) {
        String stated = string(article.path("url"));
        return stated != null && stated.toLowerCase(Locale.ROOT).startsWith("http") ? stated : null;
    }

    /// The names of one or several persons or organisations, given as objects or as words.
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String name = string(one.isObject() ? one.path("name") : one);
            if (name != null && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            if (one.isString()) {
                strings.add(one.stringValue());
            }
        }
        return strings;
    }

    /// The words of a string or of the first in a list; entities, which pages leave in them, resolved.
    private static @Nullable String string(JsonNode node) {
        List<String> strings = strings(node);
        String words = strings.isEmpty() ? "" : MetaTags.clean(strings.getFirst());
        return words.isEmpty() ? null : words;
    }
}
