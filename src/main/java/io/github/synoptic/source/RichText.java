package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Walks through RTF: groups in braces, control words after a backslash, and between them the words.
///
/// Each group has a state that ends with it. Words go to the place that the group names: the text, a note, a header, a
/// property, or nowhere.
final class RichText {
    /// The name of a place that old readers are told to pass over.
    private static final String OPTIONAL = "*";
    private static final int DEEPEST = 4000;
    private final Paragraphs paragraphs = new Paragraphs();
    private final List<String> notes = new ArrayList<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<String, StringBuilder> properties = new HashMap<>();
    private final Deque<RichTextState> states = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RichTextState state = RichTextState.first();
    private Charset page = RichTextNames.WESTERN;
    private int unicodeLeft;
    private int font;
    private int year;
    private int month;
    private int day;

    /// Reads it; false where it breaks off or nests too deep.
    boolean read(String source) {
        int at = 0;
        while (at < source.length()) {
            char sign = source.charAt(at++);
            switch (sign) {
                case '{' -> {
                    flush();
                    states.push(state);
                    if (states.size() > DEEPEST) {
                        return false;
                    }
                }
                case '}' -> {
                    if (states.isEmpty()) {
                        return false;
                    }
                    close();
                    if (states.isEmpty()) {
                        endParagraph();
                        return true;
                    }
                }
                case '\\' -> at = control(source, at);
                case '\r', '\n' -> {
                    // Line ends of the file are no line ends of the text.
                }
                default -> addByte(sign);
            }
        }
        return false;
    }

    /// The article that was read.
    Article article() {
        notes.forEach(paragraphs::add);
        Facts stated = new Facts(property("title"), null, property("author"), created(), null, null);
        return paragraphs.article(DocumentHead.facts(null, paragraphs.text(), stated));
    }

    private int control(String source, int at) {
        if (at >= source.length()) {
            return at;
        }
        char sign = source.charAt(at);
        if (sign == '\'') {
            int end = Math.min(source.length(), at + 3);
            addByte(RichTextNames.hexadecimal(source.substring(at + 1, end)));
            return end;
        }
        if (!isLetter(sign)) {
            symbol(sign);
            return at + 1;
        }
        int end = at;
        while (end < source.length() && isLetter(source.charAt(end)) && end - at < 40) {
            end++;
        }
        int number = end;
        while (number < source.length() && number - end < 11 && (Character.isDigit(source.charAt(number))
                || number == end && source.charAt(number) == '-')) {
            number++;
        }
        boolean blank = number < source.length() && source.charAt(number) == ' ';
        int after = number + (blank ? 1 : 0);
        Integer value = RichTextNames.number(source.substring(end, number));
        String word = source.substring(at, end);
        if ("bin".equals(word) && value != null) {
            return Math.clamp((long) after + Math.max(0, value), after, source.length());
        }
        word(word, value);
        return after;
    }

    private void symbol(char sign) {
        switch (sign) {
            case '~' -> add("\u00A0");
            case '_' -> add("\u2011");
            case '-' -> add("\u00AD");
            case '*' -> state = state.into(RichTextState.Place.NOWHERE).named(OPTIONAL);
            case '\n', '\r' -> endParagraph();
            case '{', '}', '\\' -> addByte(sign);
            default -> {
                // Marks for indexes and the like.
            }
        }
    }

    private void word(String word, @Nullable Integer value) {
        String sign = RichTextNames.SIGNS.get(word);
        if (sign != null) {
            add(sign);
            return;
        }
        flush();
        RichTextState.Place place = RichTextNames.PLACES.get(word);
        if (place != null && leads(place)) {
            state = state.into(place).named(word);
            return;
        }
        int number = value == null ? 1 : value;
        switch (word) {
            case "par", "sect", "page", "row" -> endParagraph();
            case "cell" -> add("\t");
            case "u" -> addUnicode(number);
            case "uc" -> state = state.skipping(Math.clamp(number, 0, 8));
            case "ansicpg" -> page = RichTextNames.codePage(number, page);
            case "f" -> selectFont(number);
            case "fcharset" -> fonts.put(font, RichTextNames.fontCharset(number, page));
            case "v" -> state = state.hidden(value == null || value != 0);
            case "deleted" -> state = state.deleted(value == null || value != 0);
            case "plain" -> state = state.hidden(false).deleted(false).in(null);
            case "yr" -> year = isCreated() ? number : year;
            case "mo" -> month = isCreated() ? number : month;
            case "dy" -> day = isCreated() ? number : day;
            default -> {
                // Looks and measures.
            }
        }
    }

    /// Whether a control word leads from here to this place: out of what is passed over only into what it holds.
    private boolean leads(RichTextState.Place place) {
        return switch (state.place()) {
            case FONTS -> place == RichTextState.Place.NOWHERE;
            case NOWHERE -> OPTIONAL.equals(state.name()) || "info".equals(state.name());
            default -> true;
        };
    }

    private void selectFont(int number) {
        font = number;
        if (state.place() != RichTextState.Place.FONTS) {
            state = state.in(fonts.get(number));
        }
    }

    private boolean isCreated() {
        return "creatim".equals(state.name());
    }

    private void addUnicode(int number) {
        add(String.valueOf((char) number));
        unicodeLeft = state.skip();
    }

    private void addByte(int one) {
        if (unicodeLeft > 0) {
            unicodeLeft--;
            return;
        }
        bytes.write(one);
    }

    private void flush() {
        unicodeLeft = 0;
        if (bytes.size() > 0) {
            Charset charset = state.charset() == null ? page : state.charset();
            put(new String(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private void add(String words) {
        flush();
        put(words);
    }

    private void put(String words) {
        switch (state.place()) {
            case NOWHERE, FONTS -> {
                // No words of the text.
            }
            case PROPERTY -> properties.computeIfAbsent(state.name(), _ -> new StringBuilder()).append(words);
            default -> {
                if (state.isHidden() || state.isDeleted()) {
                    paragraphs.leaveOut(words, state.isDeleted() ? LeftOut.DELETED : LeftOut.HIDDEN);
                } else {
                    state.words().append(words);
                }
            }
        }
    }

    private void endParagraph() {
        flush();
        String words = state.words().toString();
        state.words().setLength(0);
        String why = state.why();
        if (why != null) {
            paragraphs.leaveOut(words, why);
        } else if (state.place() == RichTextState.Place.NOTE) {
            notes.add(words);
        } else {
            paragraphs.add(words);
        }
    }

    private void close() {
        flush();
        RichTextState outer = states.pop();
        if (state.words() != outer.words()) {
            endParagraph();
        }
        state = outer;
    }

    private @Nullable String property(String name) {
        String value = properties.getOrDefault(name, new StringBuilder()).toString().strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable LocalDate created() {
        try {
            return year < 1900 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
