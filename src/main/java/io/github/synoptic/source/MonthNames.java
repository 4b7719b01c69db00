package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The months' names in the languages that reports are likely to come in.
///
/// They stand in a file of our own, because asking the platform for twenty languages takes the better part of a second.
final class MonthNames {
    private static final Map<String, Month> MONTHS = all();

    private MonthNames() {}

    /// The month of this name, full or short, with or without a full stop; null where it is none.
    static @Nullable Month month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MONTHS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    private static Map<String, Month> all() {
        Map<String, Month> months = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(months, line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(months);
    }

    private static void add(Map<String, Month> months, String[] words) {
        for (int i = 1; i < words.length; i++) {
            months.put(words[i], Month.of(Integer.parseInt(words[0])));
        }
    }
}
