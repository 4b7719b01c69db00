package io.github.synoptic.source;

import io.github.synoptic.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/// Reads a mail, in its plain or its HTML part, and a web page that was saved as a mail (MHTML).
final class MailReader {
    private static final Pattern FORWARDED = Pattern.compile("\\A(?:(?:re|fwd?|aw|wg|tr|rv)\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*");
    private static final String SIGNATURE = "-- ";

    private MailReader() {}

    /// The article in this mail.
    ///
    /// @throws ProblemException where it is damaged or its character set cannot be told
    static Article read(String subject, byte[] bytes) throws ProblemException {
        Mail mail = Mail.of(subject, bytes);
        MailPart plain = first(mail, "text/plain");
        MailPart page = first(mail, "text/html");
        String address = mail.field("snapshot-content-location");
        if (page != null && (plain == null || address != null || isSavedPage(mail))) {
            Article article = PageReader.read(text(subject, page));
            return withAttachments(mail,
                    new Article(article.facts().or(facts(mail, address)), article.text(), article.leftOut()));
        }
        return plain == null
                ? new Article(Facts.NONE, "", java.util.List.of())
                : withAttachments(mail, plain(mail, plain, text(subject, plain)));
    }

    private static boolean isSavedPage(Mail mail) {
        String type = mail.field("content-type");
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/related");
    }

    private static Article plain(Mail mail, MailPart part, String text) {
        String words = part.flowed() ? FlowedText.joined(text) : text;
        Paragraphs paragraphs = new Paragraphs();
        String title = title(mail);
        int signature = signature(words);
        String body = words.substring(0, signature);
        if (title != null && !body.stripLeading().startsWith(title)) {
            paragraphs.add(title);
        }
        paragraphs.add(body);
        paragraphs.leaveOut(words.substring(signature), LeftOut.SIGNATURE);
        Facts found = HeadFinder.find(body);
        return paragraphs.article(
                new Facts(title, found.outlet(), found.byline(), found.published(), null, null).or(facts(mail, null)));
    }

    /// Where the sender's signature begins: after a line of two dashes and a space.
    private static int signature(String text) {
        int at = text.lastIndexOf("\n" + SIGNATURE + "\n");
        return at < 0 ? text.length() : at + 1;
    }

    private static Facts facts(Mail mail, @Nullable String address) {
        String date = mail.field("date");
        DateFinder.Found found = date == null ? null : DateFinder.find(date);
        String from = mail.field("from");
        String name = from == null ? "" : ADDRESS.matcher(from).replaceAll("").replace("\"", "").strip();
        boolean named = !name.isEmpty() && !name.contains("@") && !name.startsWith("Saved by");
        return new Facts(title(mail), null, named ? name : null, found == null ? null : found.date(),
                Languages.tag(mail.field("content-language")),
                address != null && address.startsWith("http") ? address : null);
    }

    private static @Nullable String title(Mail mail) {
        String stated = mail.field("subject");
        String title = stated == null ? "" : FORWARDED.matcher(stated).replaceFirst("").strip();
        return title.isEmpty() ? null : title;
    }

    private static Article withAttachments(Mail mail, Article article) {
        java.util.List<LeftOut> leftOut = new java.util.ArrayList<>(article.leftOut());
        for (MailPart part : mail.parts()) {
            if (part.name() != null) {
                leftOut.add(new LeftOut(part.name(), LeftOut.ATTACHMENT, article.text().length()));
            }
        }
        return new Article(article.facts(), article.text(), leftOut);
    }

    private static @Nullable MailPart first(Mail mail, String type) {
        return mail.parts().stream()
                .filter(part -> part.type().equals(type) && part.name() == null && part.bytes().length > 0)
                .findFirst().orElse(null);
    }

    private static String text(String subject, MailPart part) throws ProblemException {
        Charset declared = part.charset() == null ? null : DeclaredCharset.named(part.charset());
        if (declared != null && CharsetGuesser.isWellFormed(part.bytes(), declared)) {
            return TextDecoder.cleaned(new String(part.bytes(), declared));
        }
        return TextDecoder.decode(subject, part.bytes());
    }
}
