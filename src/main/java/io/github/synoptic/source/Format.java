package io.github.synoptic.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The families of formats, told from a document's first bytes.
enum Format {
    /// Text of any kind; what else it is, is told from the decoded text.
    TEXT,
    /// A mail, or a web page saved as one.
    MAIL,
    /// A packed document: DOCX, ODT, EPUB.
    PACKED,
    /// Rich Text Format.
    RICH_TEXT,
    /// Portable Document Format.
    PDF;

    private static final int LOOKED_AT = 16_384;
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "\\A(?:From [^\\r\\n]*\\r?\\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*+)*+\\r?\\n");
    private static final Pattern MAIL_MARK = Pattern
            .compile("(?im)^(?:MIME-Version|Message-ID|Received|Content-Type|Return-Path|Snapshot-Content-Location):");
    private static final Pattern MAIL_SENDER = Pattern.compile("(?im)^(?:From|Subject|Date):");

    /// The family that these bytes belong to; text where nothing else is told.
    static Format of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        // Readers of PDF look for its mark in the first kilobyte, because mail programs put bytes before it.
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024 && (pdf == 0 || !isWords(start.substring(0, pdf)))) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return PACKED;
        }
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return isMail(start) ? MAIL : TEXT;
    }

    private static boolean isMail(String start) {
        java.util.regex.Matcher head = MAIL_HEAD.matcher(start);
        return head.find() && MAIL_MARK.matcher(head.group()).find() && MAIL_SENDER.matcher(head.group()).find();
    }

    private static boolean isWords(String start) {
        return start.chars().filter(Character::isLetter).count() > 20;
    }
}
