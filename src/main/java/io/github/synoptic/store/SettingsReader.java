package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads settings from JSON, value by value: until Jackson's binding has learnt the shape of the records, a tenth of a start
/// is over.
///
/// @param found the values of one object
record SettingsReader(Map<String, @Nullable Object> found) {
    private static final JsonFactory JSON = new JsonFactory();

    /// The settings in this file, and the defaults for those an older program did not write. Throws a [RuntimeException]
    /// where it makes no sense.
    static Settings read(byte[] file) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            Settings settings = new SettingsReader(object(json)).settings(Settings.DEFAULT);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one object");
            }
            return settings;
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("no object");
        }
        Map<String, @Nullable Object> object = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> new SettingsReader(object(json));
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no value");
        };
    }

    private static List<@Nullable Object> array(JsonParser json) {
        List<@Nullable Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private Settings settings(Settings first) {
        SettingsReader window = inner("window");
        SettingsReader left = inner("left");
        Object last = found.get("lastProject");
        return new Settings(Settings.Theme.valueOf(get("theme", String.class, first.theme().name())),
                get("zoom", Number.class, first.zoom()).doubleValue(), window == null ? null : window.bounds(),
                paths("recent"),
                last == null ? null : path(last), get("linked", Boolean.class, first.linked()),
                get("level", Boolean.class, first.level()), get("measure", Number.class, first.measure()).intValue(),
                get("lists", Boolean.class, first.lists()), left == null ? first.left() : left.view(first.left()));
    }

    private Settings.Bounds bounds() {
        return new Settings.Bounds(get("x", Number.class, 0).doubleValue(), get("y", Number.class, 0).doubleValue(),
                get("width", Number.class, 0).doubleValue(), get("height", Number.class, 0).doubleValue(),
                get("maximized", Boolean.class, false));
    }

    private Settings.View view(Settings.View first) {
        return new Settings.View(get("tab", String.class, first.tab()), get("a", Number.class, 0).intValue(),
                get("b", Number.class, 0).intValue(), get("topA", Number.class, 0).intValue(),
                get("topB", Number.class, 0).intValue());
    }

    private @Nullable SettingsReader inner(String name) {
        return found.get(name) == null ? null : get(name, SettingsReader.class, this);
    }

    private List<Path> paths(String name) {
        if (found.getOrDefault(name, List.of()) instanceof List<?> all) {
            return all.stream().map(SettingsReader::path).toList();
        }
        throw new IllegalArgumentException(name);
    }

    private <T> T get(String name, Class<T> type, T otherwise) {
        Object value = found.containsKey(name) ? found.get(name) : otherwise;
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(name);
        }
        return type.cast(value);
    }

    /// A path, which stands in the file as the address of a file.
    private static Path path(@Nullable Object value) {
        if (value instanceof String text) {
            return text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text);
        }
        throw new IllegalArgumentException("no path");
    }
}
