package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads settings from JSON, value by value: until Jackson's binding has learnt the shape of the records, a tenth of a start
/// is over.
///
/// @param found the values of one object
record SettingsReader(Map<?, ?> found) {
    /// The settings in this file, and the defaults for those an older program did not write. Throws a [RuntimeException]
    /// where it makes no sense.
    static Settings read(byte[] file) {
        if (JsonReader.read(new String(file, StandardCharsets.UTF_8)) instanceof Map<?, ?> found) {
            return new SettingsReader(found).settings(Settings.DEFAULT);
        }
        throw new IllegalArgumentException("no object");
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
        return found.get(name) == null ? null : new SettingsReader(get(name, Map.class, Map.of()));
    }

    private List<Path> paths(String name) {
        List<Path> paths = new ArrayList<>();
        for (Object path : get(name, List.class, List.of())) {
            paths.add(path(path));
        }
        return paths;
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
