package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/// Turns bytes into text in the character set they are written in.
final class TextDecoder {
    /// More control characters than this share of the bytes, and it is no text.
    private static final int CONTROLS_ONE_IN = 100;
    private static final int ESCAPE = 0x1B;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private TextDecoder() {}

    /// The text, with line ends as `\n` and without a byte order mark or NUL characters; nothing else is changed.
    ///
    /// @throws ProblemException where the bytes are no text, or their character set cannot be told
    static String decode(String subject, byte[] bytes) throws ProblemException {
        Charset charset = CharsetFinder.marked(bytes);
        if (charset == null) {
            if (isBinary(bytes)) {
                throw new ProblemException(new Problem.UnknownFormat(subject));
            }
            charset = CharsetFinder.find(bytes);
        }
        if (charset == null) {
            throw new ProblemException(new Problem.UnknownCharset(subject));
        }
        return cleaned(new String(bytes, charset));
    }

    /// The text with line ends as `\n` and without a byte order mark or NUL characters.
    static String cleaned(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return LINE_END.matcher(unmarked.replace("\0", "")).replaceAll("\n");
    }

    private static boolean isBinary(byte[] bytes) {
        return Signature.isBinary(bytes) || controls(bytes) > bytes.length / CONTROLS_ONE_IN;
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if (b >= 0 && b < ' ' && !blank && b != ESCAPE || b == 0x7F) {
                controls++;
            }
        }
        return controls;
    }
}
