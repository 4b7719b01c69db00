package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a small text in JSON, for a start of the program: Jackson's parser, used everywhere else, works out great powers of
/// five before it reads its first sign, which takes a twelfth of a start.
///
/// An object becomes a map, an array a list, a number a double.
final class JsonReader {
    /// How deep values may lie inside each other.
    private static final int DEPTH = 50;
    /// The digits of a sign written by its number.
    private static final int HEX = 4;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /// The value that this text holds. Throws a [RuntimeException] where it is no JSON.
    static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private @Nullable Object value() {
        skip();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        enter();
        Map<String, @Nullable Object> object = new HashMap<>();
        boolean more = !takes('}');
        while (more) {
            skip();
            String name = string();
            want(':');
            object.put(name, value());
            more = goesOn('}');
        }
        depth--;
        return object;
    }

    private List<@Nullable Object> array() {
        enter();
        List<@Nullable Object> array = new ArrayList<>();
        boolean more = !takes(']');
        while (more) {
            array.add(value());
            more = goesOn(']');
        }
        depth--;
        return array;
    }

    private void enter() {
        at++;
        if (++depth > DEPTH) {
            throw wrong();
        }
    }

    private boolean goesOn(char end) {
        if (takes(',')) {
            return true;
        }
        want(end);
        return false;
    }

    private String string() {
        want('"');
        StringBuilder string = new StringBuilder();
        for (char sign = text.charAt(at++); sign != '"'; sign = text.charAt(at++)) {
            if (sign < ' ') {
                throw wrong();
            }
            string.append(sign == '\\' ? escaped() : sign);
        }
        return string.toString();
    }

    private char escaped() {
        char sign = text.charAt(at++);
        if (sign == 'u') {
            at += HEX;
            return (char) Integer.parseUnsignedInt(text, at - HEX, at, 16);
        }
        int number = ESCAPES.indexOf(sign);
        if (number < 0) {
            throw wrong();
        }
        return ESCAPED.charAt(number);
    }

    private Double number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(text.substring(start, at));
    }

    private @Nullable Object word(String word, @Nullable Boolean meaning) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return meaning;
    }

    private void want(char sign) {
        if (!takes(sign)) {
            throw wrong();
        }
    }

    private boolean takes(char sign) {
        skip();
        boolean there = text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at " + at);
    }
}
