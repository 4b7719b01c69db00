package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Entities.Couple;
import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The same person under another title or description of office.
final class RoleDetector implements Detector {
    private static final int MOST_NAMED = 100;
    private static final int DESCRIBED_REACH = 8;
    private static final double DESCRIBED = 0.55;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (Couple couple : evidence.entities().couples()) {
            Finding finding = compare(evidence, couple.a(), couple.b());
            if (finding != null) {
                found.add(finding);
            }
        }
        PhraseTable titles = evidence.a().lexicon().list("role");
        for (LinkedLines lines : evidence.links()) {
            described(evidence, lines, titles, found);
        }
        return found;
    }

    /// The same office with other words before it, of somebody whom at least one side does not name: "a Danish diplomat"
    /// and "a veteran diplomat".
    private static void described(Evidence evidence, LinkedLines lines, PhraseTable titles, List<Finding> found) {
        for (int i = 0; i < lines.a().size(); i++) {
            int j = lines.pairs().partner(i);
            if (j >= 0 && titles.has(lines.a().key(i)) && titles.has(lines.b().key(j))) {
                Span a = description(lines.a(), i);
                Span b = description(lines.b(), j);
                boolean isNamed = isNamed(lines.a(), i) && isNamed(lines.b(), j);
                if (a != null && b != null && !isNamed && !hasShared(lines, a) && !areOneWritten(evidence, lines, a, b)
                        && lines.context(a, b, DESCRIBED_REACH) >= 1) {
                    found.add(Finding.of(Kind.ROLE, lines.link(), a, b, evidence.trust(lines) * DESCRIBED,
                            "role.described"));
                }
            }
        }
    }

    /// Whether the words that describe the office are written in two ways: "defense minister" and "defence minister".
    private static boolean areOneWritten(Evidence evidence, LinkedLines lines, Span a, Span b) {
        PhraseTable full = evidence.a().lexicon().list("roleShort");
        return written(full, lines.a(), a).equals(written(full, lines.b(), b));
    }

    private static Set<String> written(PhraseTable full, Line line, Span span) {
        Set<String> words = new TreeSet<>();
        for (int i = line.tokenAt(span.start()); i <= line.tokenAt(span.end() - 1); i++) {
            words.add(Objects.requireNonNullElse(full.value(line.key(i)), line.stem(i)));
        }
        return words;
    }

    /// Whether a name follows the office: "Rep. Holt".
    private static boolean isNamed(Line line, int office) {
        return line.isCapital(line.key(office + 1).equals(".") ? office + 2 : office + 1);
    }

    /// The office at this place with the words that describe it, of which there are one or two; null where there are none.
    private static @Nullable Span description(Line line, int office) {
        int first = office;
        while (first > 0 && line.isContent(first - 1) && !line.isNumber(first - 1) && !line.isOwning(first - 1)) {
            first--;
        }
        return first == office || office - first > 2 ? null : line.span(first, office + 1);
    }

    /// Whether one of the words that describe the office in A stands in B too.
    private static boolean hasShared(LinkedLines lines, Span described) {
        Line line = lines.a();
        for (int i = line.tokenAt(described.start()); i < line.tokenAt(described.end() - 1); i++) {
            if (lines.isShared(line.stem(i))) {
                return true;
            }
        }
        return false;
    }

    /// The words of a title without stop words, in full.
    ///
    /// @param form whether its last word is a bare form of address or of membership: "Senator", "lawmaker"
    /// @param rank whether it is a military rank alone, which goes with any office: "General"
    /// @param chamber the house of parliament it sits in; empty where it tells none
    /// @param kin what a relative somebody is of another: "sister"; empty where it is an office
    private record Title(Set<String> words, Set<String> weights, boolean form, boolean rank, String chamber,
            String kin) {}

    /// A title told of a name.
    private record Office(Name name, Span span, Title title) {
        /// Whether one only says more than the other: "President" and "Iranian President".
        boolean agrees(Office other) {
            boolean isWithin = title.words.containsAll(other.title.words) || other.title.words.containsAll(title.words);
            return isWithin && title.weights.equals(other.title.weights);
        }

        /// Whether it is a bare form of address, "Rep." or "Sen.", which says less than any description.
        boolean isForm() {
            return title.words.size() <= 2 && title.form && title.weights.isEmpty();
        }

        /// Whether a word of this list changes the office: "former".
        boolean isOf(PhraseTable weights) {
            return title.weights.stream().anyMatch(weights::has);
        }

        int shared(Office other) {
            Set<String> common = new TreeSet<>(title.words);
            common.retainAll(other.title.words);
            return common.size();
        }
    }

    private static @Nullable Finding compare(Evidence evidence, Bearer x, Bearer y) {
        List<Office> inA = offices(evidence.a(), x);
        List<Office> inB = offices(evidence.b(), y);
        Finding best = chamber(evidence, inA, inB);
        PhraseTable past = evidence.a().lexicon().list("past");
        for (Office first : untold(inA, inB)) {
            for (Office second : untold(inB, inA)) {
                if (!evidence.hasTwin(first.name.sentence(), second.name.sentence())
                        && first.title.rank == second.title.rank && areOfOneSort(first, second, past)) {
                    Finding finding = finding(evidence, first, second);
                    best = best == null || finding.confidence() > best.confidence() ? finding : best;
                }
            }
        }
        return best;
    }

    /// Whether both are offices, or both say whose relative somebody is, in two ways: who is a mother may be a nurse too. A
    /// former engineer may be a director now.
    private static boolean areOfOneSort(Office x, Office y, PhraseTable past) {
        boolean isPast = x.isOf(past) != y.isOf(past);
        return (!isPast || x.shared(y) > 0) && x.title.kin.isEmpty() == y.title.kin.isEmpty()
                && (x.title.kin.isEmpty() || !x.title.kin.equals(y.title.kin));
    }

    /// Somebody who sits in one chamber here and in the other there: "Sen. Reyes", "Rep. Reyes". Null where either account
    /// tells both.
    private static @Nullable Finding chamber(Evidence evidence, List<Office> inA, List<Office> inB) {
        Set<String> chambersA = chambers(inA);
        Set<String> chambersB = chambers(inB);
        if (chambersA.size() != 1 || chambersB.size() != 1 || chambersA.equals(chambersB)) {
            return null;
        }
        Office first = inA.stream().filter(office -> !office.title.chamber.isEmpty()).findFirst().orElseThrow();
        Office second = inB.stream().filter(office -> !office.title.chamber.isEmpty()).findFirst().orElseThrow();
        boolean isTwin = evidence.hasTwin(first.name.sentence(), second.name.sentence());
        return isTwin ? null : finding(evidence, first, second);
    }

    private static Set<String> chambers(List<Office> offices) {
        Set<String> chambers = new TreeSet<>();
        offices.stream().map(office -> office.title.chamber).filter(chamber -> !chamber.isEmpty())
                .forEach(chambers::add);
        return chambers;
    }

    /// The first of the offices that the other account does not tell too. A bare form of address there tells none.
    private static List<Office> untold(List<Office> offices, List<Office> others) {
        Map<Title, Office> distinct = new HashMap<>();
        others.stream().filter(other -> !other.isForm()).forEach(other -> distinct.putIfAbsent(other.title, other));
        return offices.stream().limit(MOST_NAMED)
                .filter(office -> !office.isForm() && distinct.values().stream().noneMatch(office::agrees)).toList();
    }

    private static Finding finding(Evidence evidence, Office first, Office second) {
        LinkedLines linked = evidence.linked(first.name.sentence(), second.name.sentence());
        boolean isRank = !first.title.weights.equals(second.title.weights) && first.shared(second) > 0;
        double confidence = (isRank ? 0.75 : 0.6) * (linked == null ? 0.75 : 1);
        return Finding.of(Kind.ROLE, linked == null ? null : linked.link(), first.span, second.span, confidence, "role",
                evidence.a().words(first.name.span()));
    }

    private static List<Office> offices(Account account, Bearer bearer) {
        List<Office> offices = new ArrayList<>();
        Words words = Words.of(account.lexicon());
        for (Name name : bearer.names()) {
            Span role = name.role();
            if (role != null && !isNone(account, role)) {
                offices.add(office(account, name, role, words));
            }
        }
        return offices;
    }

    /// Whether the words tell no office but what befell somebody: "passenger on the ferry".
    private static boolean isNone(Account account, Span role) {
        Line line = account.lineAt(role);
        PhraseTable none = account.lexicon().list("noOffice");
        for (int i = line.tokenAt(role.start()); i < line.size() && line.token(i).span().start() < role.end(); i++) {
            if (none.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static Office office(Account account, Name name, Span role, Words lists) {
        Line line = account.line(name.sentence());
        Set<String> words = new TreeSet<>();
        Set<String> telling = new TreeSet<>();
        Set<String> weighty = new TreeSet<>();
        boolean isForm = false;
        String chamber = "";
        String kin = "";
        int first = line.tokenAt(role.start());
        int last = line.tokenAt(role.end() - 1);
        for (int i = first; i <= last && i < line.size(); i++) {
            String key = line.key(i);
            if (lists.weights.has(key)) {
                weighty.add(key);
            } else if (line.isContent(i) && (line.isCapital(i) || !line.isOwning(i))) {
                String whole = lists.full.value(key);
                String word = whole == null ? line.stem(i) : whole;
                isForm = lists.forms.has(key) || lists.addresses.has(key);
                chamber = Objects.requireNonNullElse(lists.chambers.value(key), chamber);
                kin = Objects.requireNonNullElse(lists.kin.value(key), kin);
                words.add(word);
                if (!lists.addresses.has(key)) {
                    telling.add(word);
                }
            }
        }
        boolean isRank = last == first && lists.ranks.has(line.key(first));
        return new Office(name, role, new Title(telling.isEmpty() ? words : telling, weighty, isForm, isRank, chamber,
                kin));
    }

    /// The words of one language that tell what a title says.
    ///
    /// @param weights words that change an office: "deputy", "former"
    /// @param full short forms with the stem of the full one
    /// @param forms titles that say less than any description: "Senator"
    /// @param addresses titles that say nothing beside an office: "the leader Ayatollah"
    /// @param ranks military ranks: "General"
    /// @param chambers members of a house of parliament, with the house
    /// @param kin relatives: "mother", with one word for each
    private record Words(PhraseTable weights, PhraseTable full, PhraseTable forms, PhraseTable addresses,
            PhraseTable ranks, PhraseTable chambers, PhraseTable kin) {
        static Words of(Lexicon lexicon) {
            return new Words(lexicon.list("roleWeight"), lexicon.list("roleShort"), lexicon.list("roleForm"),
                    lexicon.list("address"), lexicon.list("rank"), lexicon.list("chamber"),
                    lexicon.list("kin"));
        }
    }
}
