package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Entities.Couple;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.Quantity;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The age of one person that differs, wherever the two accounts tell it.
final class AgeDetector implements Detector {
    private static final double SURE = 0.7;
    /// So many tokens may stand between a name and an age: "Holt, a man of 52".
    private static final int REACH = 4;

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (Couple couple : evidence.entities().couples()) {
            Quantity ageA = age(evidence.a(), couple.a());
            Quantity ageB = ageA == null ? null : age(evidence.b(), couple.b());
            if (ageA != null && ageB != null && Figures.value(ageA) != Figures.value(ageB)
                    && !evidence.hasTwin(ageA.sentence(), ageB.sentence())) {
                found.add(finding(evidence, couple.a(), ageA, ageB));
            }
        }
        return found;
    }

    private static Finding finding(Evidence evidence, Bearer person, Quantity a, Quantity b) {
        LinkedLines lines = evidence.linked(a.sentence(), b.sentence());
        return Finding.of(Kind.QUANTITY, lines == null ? null : lines.link(), a.span(), b.span(), SURE, "quantity.age",
                evidence.a().words(person.names().getFirst().span()),
                QuantityDetector.figure(Math.abs(Figures.value(a) - Figures.value(b))));
    }

    /// Whether the age before a name is written as an adjective, and nobody else and no verb stands between them.
    private static boolean isAlone(Account account, Line line, Quantity age, Name name) {
        boolean isAdjective = line.words(age.span()).indexOf('-') > 0;
        boolean isOther = account.names(name.sentence()).stream()
                .anyMatch(other -> other.span().end() <= name.span().start()
                        && other.span().start() >= age.span().end());
        return isAdjective && !isOther && !line.isOwning(line.tokenAt(name.span().end() - 1));
    }

    /// The first age told beside the name, behind it or as "a 19-year-old student, Kevin Holt"; null where none is.
    private static @Nullable Quantity age(Account account, Bearer person) {
        for (Name name : person.names()) {
            Line line = account.line(name.sentence());
            for (Quantity quantity : account.quantities(name.sentence())) {
                int behind = line.tokenAt(quantity.span().start()) - line.tokenAt(name.span().end() - 1);
                int ahead = line.tokenAt(name.span().start()) - line.tokenAt(quantity.span().end() - 1);
                boolean isBeside = behind > 0 && behind <= REACH
                        || ahead > 0 && ahead <= REACH && isAlone(account, line, quantity, name);
                if (quantity.unit().equals("age") && isBeside) {
                    return quantity;
                }
            }
        }
        return null;
    }
}
