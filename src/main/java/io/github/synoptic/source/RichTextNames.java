package io.github.synoptic.source;

import io.github.synoptic.source.RichTextState.Place;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the control words of RTF mean.
final class RichTextNames {
    static final Charset WESTERN = Charset.forName("windows-1252");
    /// Control words that stand for a sign.
    static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"), Map.entry("bullet", "\u2022"), Map.entry("enspace", "\u2002"),
            Map.entry("emspace", "\u2003"), Map.entry("qmspace", "\u2005"), Map.entry("line", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"), Map.entry("ltrmark", "\u200E"),
            Map.entry("rtlmark", "\u200F"));
    /// Control words that say where the words of their group go.
    static final Map<String, Place> PLACES = places();
    private static final Map<Integer, String> FONT_CHARSETS = Map.ofEntries(Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"));

    private RichTextNames() {}

    /// The character set of a code page; the other where this Java does not know it.
    static Charset codePage(int number, Charset other) {
        for (String name : List.of("windows-" + number, "x-windows-" + number, "IBM" + number, "x-IBM" + number)) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return other;
    }

    /// The character set of a font; the document's where the font has none of its own.
    static Charset fontCharset(int number, Charset page) {
        String name = FONT_CHARSETS.get(number);
        return name == null ? page : Charset.forName(name);
    }

    /// The byte that two hexadecimal digits write, a question mark where they write none.
    static int hexadecimal(String digits) {
        try {
            return Integer.parseInt(digits, 16) & 0xFF;
        } catch (NumberFormatException e) {
            return '?';
        }
    }

    /// The number, null where there is none.
    static @Nullable Integer number(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (String word : List.of("colortbl", "stylesheet", "info", "pict", "object", "themedata", "datastore",
                "latentstyles",
                "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend",
                "nonshppict", "listtext", "pntext", "filetbl", "revtbl", "tc", "xe", "mmathPr", "sp", "atnid",
                "atnauthor",
                "operator", "company", "creatim", "revtim", "printim", "doccomm", "keywords", "subject", "category")) {
            places.put(word, Place.NOWHERE);
        }
        List.of("header", "headerl", "headerr", "headerf").forEach(word -> places.put(word, Place.HEAD));
        List.of("footer", "footerl", "footerr", "footerf").forEach(word -> places.put(word, Place.FOOT));
        List.of("title", "author").forEach(word -> places.put(word, Place.PROPERTY));
        places.put("footnote", Place.NOTE);
        places.put("annotation", Place.COMMENT);
        places.put("shptxt", Place.BOX);
        places.put("fonttbl", Place.FONTS);
        return Map.copyOf(places);
    }
}
