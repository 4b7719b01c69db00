package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Turns settings into properties and back. They are the first that a start reads, and properties are what the JDK reads
/// without any other library: to wake up one for JSON took some 20 ms of a processor.
final class SettingsCodec {
    private static final String THEME = "theme";
    private static final String ZOOM = "zoom";
    private static final String WINDOW = "window";
    private static final String RECENT = "recent.";
    private static final String LAST_PROJECT = "lastProject";
    private static final String LINKED = "linked";
    private static final String LEVEL = "level";
    private static final String MEASURE = "measure";
    private static final String LISTS = "lists";
    private static final String LEFT = "left";

    private SettingsCodec() {}

    static Properties write(Settings settings) {
        Properties written = new Properties();
        written.setProperty(THEME, settings.theme().name());
        put(written, ZOOM, settings.zoom());
        if (settings.window() != null) {
            put(written, WINDOW + ".x", settings.window().x());
            put(written, WINDOW + ".y", settings.window().y());
            put(written, WINDOW + ".width", settings.window().width());
            put(written, WINDOW + ".height", settings.window().height());
            put(written, WINDOW + ".maximized", settings.window().maximized());
        }
        for (int i = 0; i < settings.recent().size(); i++) {
            put(written, RECENT + i, settings.recent().get(i));
        }
        if (settings.lastProject() != null) {
            put(written, LAST_PROJECT, settings.lastProject());
        }
        put(written, LINKED, settings.linked());
        put(written, LEVEL, settings.level());
        put(written, MEASURE, settings.measure());
        put(written, LISTS, settings.lists());
        put(written, LEFT + ".tab", settings.left().tab());
        put(written, LEFT + ".a", settings.left().a());
        put(written, LEFT + ".b", settings.left().b());
        put(written, LEFT + ".topA", settings.left().topA());
        put(written, LEFT + ".topB", settings.left().topB());
        return written;
    }

    private static void put(Properties written, String name, Object value) {
        written.setProperty(name, value.toString());
    }

    /// The settings in these properties, and the defaults for those an older program did not write. Throws an
    /// [IllegalArgumentException] where they make no sense, or none of them is a setting.
    static Settings read(Properties written) {
        Settings first = Settings.DEFAULT;
        if (write(first).keySet().stream().noneMatch(written::containsKey)) {
            throw new IllegalArgumentException("no settings");
        }
        String last = written.getProperty(LAST_PROJECT);
        return new Settings(Settings.Theme.valueOf(written.getProperty(THEME, first.theme().name())),
                number(written, ZOOM, first.zoom()), window(written), recent(written),
                last == null ? null : Path.of(last), isSet(written, LINKED, first.linked()),
                isSet(written, LEVEL, first.level()), whole(written, MEASURE, first.measure()),
                isSet(written, LISTS, first.lists()), left(written, first.left()));
    }

    private static Settings.@Nullable Bounds window(Properties written) {
        if (!written.containsKey(WINDOW + ".width")) {
            return null;
        }
        return new Settings.Bounds(number(written, WINDOW + ".x", 0), number(written, WINDOW + ".y", 0),
                number(written, WINDOW + ".width", 0), number(written, WINDOW + ".height", 0),
                isSet(written, WINDOW + ".maximized", false));
    }

    private static List<Path> recent(Properties written) {
        List<Path> recent = new ArrayList<>();
        while (written.containsKey(RECENT + recent.size())) {
            recent.add(Path.of(written.getProperty(RECENT + recent.size(), "")));
        }
        return recent;
    }

    private static Settings.View left(Properties written, Settings.View first) {
        return new Settings.View(written.getProperty(LEFT + ".tab", first.tab()),
                whole(written, LEFT + ".a", first.a()), whole(written, LEFT + ".b", first.b()),
                whole(written, LEFT + ".topA", first.topA()), whole(written, LEFT + ".topB", first.topB()));
    }

    private static double number(Properties written, String name, double otherwise) {
        String value = written.getProperty(name);
        double number = value == null ? otherwise : Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    private static int whole(Properties written, String name, int otherwise) {
        String value = written.getProperty(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static boolean isSet(Properties written, String name, boolean otherwise) {
        return switch (written.getProperty(name, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
