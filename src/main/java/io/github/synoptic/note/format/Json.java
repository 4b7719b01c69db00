package io.github.synoptic.note.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;

/// Writes JSON that is the same on every machine: UTF-8, two spaces of indent, line feeds.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// What this writes, as the bytes of a file.
    static byte[] write(Consumer<JsonGenerator> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), written)) {
            content.accept(json);
        }
        return plain(written.append('\n').toString()).getBytes(StandardCharsets.UTF_8);
    }

    /// Writes what turns the direction of text, ends a line in some programs or is half a character as an escape: the
    /// same string to a program, and no trap to the eye.
    private static String plain(String json) {
        StringBuilder plain = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            boolean pair = i + 1 < json.length() && Character.isSurrogatePair(sign, json.charAt(i + 1));
            if (pair) {
                plain.append(sign).append(json.charAt(++i));
            } else if (Character.isSurrogate(sign) || (sign >= 0x7F && sign <= 0x9F) || isHidden(sign)) {
                plain.append("\\u").append(HexFormat.of().toHexDigits(sign));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    private static boolean isHidden(char sign) {
        return (sign >= 0x2028 && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069) || sign == 0xFEFF;
    }

    /// A share or a confidence, to three decimals.
    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = new Separators()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER).withRootSeparator("");
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentArraysWith(INDENTER);
            printer.indentObjectsWith(INDENTER);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
