package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the character set that a web page or XML document says it is written in.
final class DeclaredCharset {
    private static final int LOOKED_AT = 8192;
    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern
            .compile("\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
    /// Browsers read these as the wider sets that writers really use (the WHATWG Encoding Standard).
    private static final Map<String, String> WIDER = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"), Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("big5", "Big5-HKSCS"));

    private DeclaredCharset() {}

    /// The declared character set, null where none is declared or this Java does not know it.
    static @Nullable Charset find(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[]{XML, META}) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.find()) {
                return named(matcher.group(1));
            }
        }
        return null;
    }

    /// The character set of this name, read as browsers read it; null where this Java does not know it.
    static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
