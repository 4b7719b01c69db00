package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Entities.Bearer;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;
import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The same person under another title or description of office.
final class RoleDetector implements Detector {
    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        Entities entities = evidence.entities();
        for (Bearer x : entities.ofA().values()) {
            for (int partner : entities.partners(x.number())) {
                Bearer y = entities.ofB().get(partner);
                Finding finding = y == null ? null : compare(evidence, x, y);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    private static final Set<String> FORMS = Set.of("senat", "repres", "doctor", "professor", "judg", "justic",
            "sheikh",
            "ayatollah", "lord", "dame", "sir", "king", "queen", "princ", "princess", "reverend", "member", "offici",
            "lawmak", "republican", "democrat", "aid", "staffer", "politician");

    /// A title told of a name: its words without stop words, in full.
    private record Office(Name name, Span span, Set<String> words, Set<String> weights, String head) {
        /// Whether one only says more than the other: "President" and "Iranian President".
        boolean agrees(Office other) {
            boolean isWithin = words.containsAll(other.words) || other.words.containsAll(words);
            return isWithin && weights.equals(other.weights);
        }

        /// Whether it is a bare form of address, "Rep." or "Sen.", which says less than any description.
        boolean isForm() {
            return words.size() <= 2 && FORMS.contains(head) && weights.isEmpty();
        }

        int shared(Office other) {
            Set<String> common = new TreeSet<>(words);
            common.retainAll(other.words);
            return common.size();
        }
    }

    private static @Nullable Finding compare(Evidence evidence, Bearer x, Bearer y) {
        List<Office> inA = offices(evidence.a(), x);
        List<Office> inB = offices(evidence.b(), y);
        Finding best = null;
        for (Office first : inA) {
            for (Office second : inB) {
                if (first.isForm() || second.isForm()) {
                    continue;
                }
                boolean isTold = inB.stream().anyMatch(first::agrees) || inA.stream().anyMatch(second::agrees);
                if (!isTold && !evidence.hasTwin(first.name.sentence(), second.name.sentence())) {
                    Finding finding = finding(evidence, first, second);
                    best = best == null || finding.confidence() > best.confidence() ? finding : best;
                }
            }
        }
        return best;
    }

    private static Finding finding(Evidence evidence, Office first, Office second) {
        LinkedLines linked = null;
        for (LinkedLines lines : evidence.links()) {
            if (lines.link().a() == first.name.sentence() && lines.link().b() == second.name.sentence()) {
                linked = lines;
            }
        }
        boolean isRank = !first.weights.equals(second.weights) && first.shared(second) > 0;
        double confidence = (isRank ? 0.75 : 0.6) * (linked == null ? 0.75 : 1);
        return Finding.of(Kind.ROLE, linked == null ? null : linked.link(), first.span, second.span, confidence, "role",
                evidence.a().words(first.name.span()));
    }

    private static List<Office> offices(Account account, Bearer bearer) {
        List<Office> offices = new ArrayList<>();
        PhraseTable weights = account.lexicon().list("roleWeight");
        PhraseTable short_ = account.lexicon().list("roleShort");
        for (Name name : bearer.names()) {
            Span role = name.role();
            if (role != null) {
                offices.add(office(account, name, role, weights, short_));
            }
        }
        return offices;
    }

    private static Office office(Account account, Name name, Span role, PhraseTable weights, PhraseTable full) {
        Line line = account.line(name.sentence());
        Set<String> words = new TreeSet<>();
        Set<String> weighty = new TreeSet<>();
        String head = "";
        int first = line.tokenAt(role.start());
        int last = line.tokenAt(role.end() - 1);
        for (int i = first; i <= last && i < line.size(); i++) {
            String key = line.key(i);
            if (weights.has(key)) {
                weighty.add(key);
            } else if (line.isContent(i) && (line.isCapital(i) || !line.isOwning(i))) {
                String whole = full.value(key);
                head = whole == null ? line.stem(i) : whole;
                words.add(head);
            }
        }
        return new Office(name, role, words, weighty, head);
    }
}
