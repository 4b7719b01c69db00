package io.github.synoptic.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A document as it was imported: all its pieces in order, and which of them stand in the report.
///
/// @param parts the pieces
/// @param taken the numbers of those in the report
/// @param chapters the first words of each chapter of a book; empty for any other document
/// @param head the white space before the first piece
/// @param tail the white space behind the last
public record Imported(List<Part> parts, Set<Integer> taken, List<String> chapters, String head, String tail) {
    private static final String PARAGRAPH_END = "\n\n";

    /// Copies the lists.
    public Imported {
        parts = List.copyOf(parts);
        taken = Set.copyOf(taken);
        chapters = List.copyOf(chapters);
    }

    /// The document with what the importer takes for the article's text.
    public static Imported of(Loaded loaded) {
        return new Parter(loaded).part();
    }

    /// The document with what this text has of it; null where the text is not made of its pieces, because another
    /// importer had read it.
    public @Nullable Imported in(String text) {
        Imported first = asFirst();
        if (first.text().equals(text)) {
            return first;
        }
        Imported found = taking(found(text));
        return found.text().equals(text) ? found : null;
    }

    /// The text of the pieces taken, as it stands in the report.
    public String text() {
        StringBuilder text = new StringBuilder(head);
        String gap = "";
        for (int i = 0; i < parts.size(); i++) {
            if (taken.contains(i)) {
                text.append(gap).append(parts.get(i).text());
                gap = parts.get(i).gap();
            }
        }
        return text.append(tail).toString();
    }

    /// The same with this piece taken, or left out where it was taken. Of a word with its hyphen and the same word
    /// joined, one stands in the report.
    public Imported turned(int part) {
        Set<Integer> turned = new HashSet<>(taken);
        turn(turned, part);
        if (isHyphenated(part)) {
            turn(turned, part + 1);
        } else if (part > 0 && isHyphenated(part - 1)) {
            turn(turned, part - 1);
        }
        return taking(turned);
    }

    private static void turn(Set<Integer> taken, int part) {
        if (!taken.remove(part)) {
            taken.add(part);
        }
    }

    private boolean isHyphenated(int part) {
        return LeftOut.HYPHEN.equals(parts.get(part).why()) && part + 1 < parts.size()
                && parts.get(part + 1).text().length() == parts.get(part).text().length() - 1;
    }

    /// The same with the article's text of one chapter alone.
    public Imported only(int chapter) {
        return taking(where(i -> parts.get(i).isArticle() && parts.get(i).chapter() == chapter));
    }

    /// The same with what the importer takes for the article's text.
    public Imported asFirst() {
        return taking(where(i -> parts.get(i).isArticle()));
    }

    private Imported taking(Set<Integer> others) {
        return new Imported(parts, others, chapters, head, tail);
    }

    private Set<Integer> where(IntPredicate condition) {
        return IntStream.range(0, parts.size()).filter(condition).boxed().collect(Collectors.toSet());
    }

    /// The pieces that the text has, one after the other. A piece that was left out and says the same as the article's
    /// next is not taken for it.
    private Set<Integer> found(String text) {
        Set<Integer> found = new HashSet<>();
        int at = head.length();
        String gap = "";
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String next = gap + part.text();
            boolean repeated = !part.isArticle() && i + 1 < parts.size() && parts.get(i + 1).isArticle()
                    && text.startsWith(gap + parts.get(i + 1).text(), at);
            if (!repeated && text.startsWith(next, at)) {
                found.add(i);
                at += next.length();
                gap = part.gap();
            }
        }
        return found;
    }

    /// Parts an imported text where something was left out of it.
    private static final class Parter {
        private final Loaded loaded;
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final List<LeftOut> leftOut;
        private int next;

        Parter(Loaded loaded) {
            this.loaded = loaded;
            this.text = loaded.report().text();
            this.leftOut = loaded.leftOut().stream().sorted(Comparator.comparingInt(LeftOut::at)).toList();
        }

        Imported part() {
            int start = behindBreaks(0);
            int end = text.length();
            while (end > start && text.charAt(end - 1) == '\n') {
                end--;
            }
            String head = text.substring(0, start);
            String tail = text.substring(end);
            while (start < end) {
                int stop = text.indexOf('\n', start);
                stop = stop < 0 || stop > end ? end : stop;
                int following = Math.min(end, behindBreaks(stop));
                paragraph(start, stop, following < end ? text.substring(stop, following) : PARAGRAPH_END);
                start = following;
            }
            leftOut.subList(next, leftOut.size()).forEach(one -> add(one, PARAGRAPH_END));
            Imported all = new Imported(parts, Set.of(), chapters(), head, tail);
            return all.asFirst();
        }

        private int behindBreaks(int at) {
            int behind = at;
            while (behind < text.length() && text.charAt(behind) == '\n') {
                behind++;
            }
            return behind;
        }

        /// Adds a paragraph, and what was left out before it and in it.
        private void paragraph(int start, int stop, String gap) {
            int from = start;
            while (next < leftOut.size() && leftOut.get(next).at() < stop) {
                LeftOut one = leftOut.get(next++);
                int joined = joined(one);
                if (one.at() <= start && joined == 0) {
                    add(one, PARAGRAPH_END);
                } else {
                    keep(from, one.at(), "", start);
                    from = Math.max(from, one.at() + joined);
                    add(one, from == stop ? gap : "");
                    keep(one.at(), from, from == stop ? gap : "", start);
                }
            }
            keep(from, stop, gap, start);
        }

        private void keep(int from, int to, String gap, int start) {
            if (from < to) {
                parts.add(new Part(text.substring(from, to), gap, null, chapter(start)));
            }
        }

        private void add(LeftOut one, String gap) {
            parts.add(new Part(one.text(), gap, one.why(), chapter(one.at())));
        }

        /// The length of the word in the text that was joined from this one; 0 where it is another piece.
        private int joined(LeftOut one) {
            int end = one.at() + one.text().length() - 1;
            boolean hyphen = one.why().equals(LeftOut.HYPHEN) && end <= text.length() && IntStream
                    .range(0, one.text().length())
                    .anyMatch(i -> text.startsWith(one.text().substring(0, i) + one.text().substring(i + 1), one.at()));
            return hyphen ? end - one.at() : 0;
        }

        private int chapter(int at) {
            int chapter = 0;
            while (chapter + 1 < loaded.chapters().size() && loaded.chapters().get(chapter + 1) <= at) {
                chapter++;
            }
            return chapter;
        }

        private List<String> chapters() {
            return loaded.chapters().size() < 2
                    ? List.of()
                    : loaded.chapters().stream()
                            .map(at -> HeadFinder.shortened(HeadFinder.firstLine(text.substring(at))))
                            .toList();
        }
    }
}
