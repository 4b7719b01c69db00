package io.github.synoptic.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// Guesses a character set from the frequency of letters, and checks the guess by what it would make of the text.
final class CharsetGuesser {
    /// ICU's confidence in percent; below it the guess is worth less than asking the reader.
    private static final int CONFIDENCE = 15;
    /// ICU looks at no more bytes than these.
    private static final int SAMPLE = 8000;

    private CharsetGuesser() {}

    /// The likeliest character set, null where none is likely.
    static @Nullable Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = DeclaredCharset.named(match.getName());
            if (match.getConfidence() >= CONFIDENCE && charset != null && fits(bytes, charset)) {
                return charset;
            }
        }
        return null;
    }

    /// Whether the bytes are well formed in this character set and read like writing.
    static boolean fits(byte[] bytes, Charset charset) {
        try {
            return Plausibility.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Whether the bytes are well formed in this character set.
    static boolean isWellFormed(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// The lines that hold bytes above 0x7F, because a long English text may have its first one far down.
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        while (start < bytes.length && sample.size() < SAMPLE) {
            int end = start;
            boolean telling = false;
            while (end < bytes.length && bytes[end] != '\n') {
                telling |= bytes[end] < 0 || bytes[end] == 0x1B;
                end++;
            }
            if (telling) {
                sample.write(bytes, start, end - start);
                sample.write('\n');
            }
            start = end + 1;
        }
        return sample.toByteArray();
    }
}
