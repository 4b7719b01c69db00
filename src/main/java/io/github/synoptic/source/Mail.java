package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import io.github.synoptic.problem.ProblemException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail taken apart: its head and its parts, nested ones in a row.
///
/// @param head the mail's own header fields by lower-case name, encoded words decoded
/// @param parts the parts, in order; of those that hold no text the name alone
record Mail(Map<String, String> head, List<MailPart> parts) {
    private static final int HEADER_BYTES = 100_000;
    private static final Pattern FILE_NAME = Pattern.compile("(?:file)?name\\*?=\"?([^\";\\r\\n]{1,200})",
            Pattern.CASE_INSENSITIVE);

    /// Takes it apart.
    static Mail of(String subject, byte[] bytes) throws ProblemException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(2000)
                .setMaxHeaderLen(HEADER_BYTES).setMaxContentLen(Limits.BYTES).build());
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            return read(stream, subject);
        } catch (MimeException | IOException e) {
            throw new ProblemException(new Problem.Damaged(subject), e);
        }
    }

    /// A header field of the mail, null where it has none of this name.
    @Nullable
    String field(String name) {
        String value = head.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Mail read(MimeTokenStream stream, String subject)
            throws MimeException, IOException, ProblemException {
        Map<String, String> head = new HashMap<>();
        List<MailPart> parts = new ArrayList<>();
        Map<String, String> own = new HashMap<>();
        boolean inHead = true;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> own = new HashMap<>();
                case T_FIELD -> {
                    Field field = stream.getField();
                    String value = decoded(field.getBody());
                    own.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value);
                }
                case T_END_HEADER -> {
                    head.putAll(inHead ? own : Map.of());
                    inHead = false;
                }
                case T_BODY -> {
                    parts.add(part(stream, own));
                    if (parts.size() > Limits.MAIL_PARTS) {
                        throw new ProblemException(new Problem.Inflates(subject));
                    }
                }
                default -> {
                    // Begins and ends of parts say nothing more.
                }
            }
        }
        return new Mail(head, parts);
    }

    private static MailPart part(MimeTokenStream stream, Map<String, String> own) throws IOException {
        BodyDescriptor body = stream.getBodyDescriptor();
        String type = body.getMimeType() == null ? "text/plain" : body.getMimeType().toLowerCase(Locale.ROOT);
        String stated = own.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        byte[] bytes = {};
        if (type.startsWith("text/")) {
            try (InputStream in = stream.getDecodedInputStream()) {
                bytes = in.readNBytes(Limits.BYTES);
            }
        }
        String charset = stated.contains("charset") ? body.getCharset() : null;
        return new MailPart(type, charset, stated.contains("flowed"), attachment(own), bytes);
    }

    private static @Nullable String attachment(Map<String, String> own) {
        String disposition = own.getOrDefault("content-disposition", "");
        if (!disposition.toLowerCase(Locale.ROOT).startsWith("attachment")) {
            return null;
        }
        Matcher name = FILE_NAME.matcher(disposition);
        return name.find() ? name.group(1).strip() : "?";
    }

    private static String decoded(String value) {
        String unfolded = value.replaceAll("\\r?\\n[ \\t]", " ");
        return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT).strip();
    }
}
