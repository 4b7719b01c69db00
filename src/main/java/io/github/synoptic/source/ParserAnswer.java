package io.github.synoptic.source;

import io.github.synoptic.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the parsing program answers: an article or a problem, never both.
///
/// It is written field by field, because an answer that comes from a stranger's document must not choose the classes
/// that are made from it.
///
/// @param article the article, null where there is a problem
/// @param problem the problem, null where there is an article
record ParserAnswer(@Nullable Article article, @Nullable Problem problem) {
    private static final int MARK = 0x53594E31;

    /// Writes the answer.
    void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        put(out, problem == null ? null : problem.getClass().getSimpleName());
        if (problem != null) {
            put(out, problem.detail());
        } else if (article != null) {
            put(out, article);
        }
    }

    /// Reads an answer.
    ///
    /// @param subject what a problem is about
    /// @throws IOException where it breaks off or is none
    static ParserAnswer read(DataInputStream in, String subject) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no answer");
        }
        String problem = next(in);
        return problem != null
                ? new ParserAnswer(null, problem(problem, subject, filled(in)))
                : new ParserAnswer(article(in), null);
    }

    private static void put(DataOutputStream out, Article article) throws IOException {
        Facts facts = article.facts();
        put(out, facts.title());
        put(out, facts.outlet());
        put(out, facts.byline());
        put(out, facts.published() == null ? null : facts.published().toString());
        put(out, facts.language());
        put(out, facts.address());
        put(out, article.text());
        out.writeInt(article.leftOut().size());
        for (LeftOut one : article.leftOut()) {
            put(out, one.text());
            put(out, one.why());
            out.writeInt(one.at());
        }
        out.writeInt(article.chapters().size());
        for (int at : article.chapters()) {
            out.writeInt(at);
        }
    }

    private static Article article(DataInputStream in) throws IOException {
        String title = next(in);
        String outlet = next(in);
        String byline = next(in);
        String published = next(in);
        LocalDate date = published == null ? null : LocalDate.parse(published);
        Facts facts = new Facts(title, outlet, byline, date, next(in), next(in));
        String text = filled(in);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            leftOut.add(new LeftOut(filled(in), filled(in), in.readInt()));
        }
        List<Integer> chapters = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            int at = in.readInt();
            if (at < 0 || at > text.length()) {
                throw new IOException("no place in the text");
            }
            chapters.add(at);
        }
        return new Article(facts, text, leftOut, chapters);
    }

    private static Problem problem(String name, String subject, String detail) throws IOException {
        return switch (name) {
            case "Empty" -> new Problem.Empty(subject);
            case "UnknownFormat" -> new Problem.UnknownFormat(subject);
            case "UnknownCharset" -> new Problem.UnknownCharset(subject);
            case "TooLarge" -> new Problem.TooLarge(subject, detail);
            case "TooLong" -> new Problem.TooLong(subject, detail);
            case "TooManyPages" -> new Problem.TooManyPages(subject, detail);
            case "Encrypted" -> new Problem.Encrypted(subject);
            case "Damaged" -> new Problem.Damaged(subject);
            case "PicturesOnly" -> new Problem.PicturesOnly(subject);
            case "Inflates" -> new Problem.Inflates(subject);
            default -> throw new IOException("unknown problem " + name);
        };
    }

    /// Strings are written in UTF-16 units, because a stranger's text may hold half of a pair.
    private static void put(DataOutputStream out, @Nullable String words) throws IOException {
        out.writeInt(words == null ? -1 : words.length());
        if (words != null) {
            out.writeChars(words);
        }
    }

    private static @Nullable String next(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        if (length > 2 * Limits.CHARACTERS) {
            throw new IOException("too long");
        }
        StringBuilder words = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            words.append(in.readChar());
        }
        return words.toString();
    }

    private static String filled(DataInputStream in) throws IOException {
        String words = next(in);
        return words == null ? "" : words;
    }
}
