package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.Entities.Couple;
import io.github.synoptic.engine.mention.Line;
import io.github.synoptic.engine.mention.Name;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The same person, body or place spelled or named differently.
final class NameDetector implements Detector {
    private static final double STYLE = 0.15;
    private static final double LIKE = 0.7;
    private static final Set<String> ENDINGS = Set.of("s", "n", "an", "ian", "ans", "ians", "i", "is", "ese", "ish",
            "'s",
            "ic", "ist", "ists", "e");

    @Override
    public List<Finding> detect(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (Couple couple : evidence.entities().couples()) {
            compare(evidence, couple.a(), couple.b(), found);
        }
        for (LinkedLines lines : evidence.links()) {
            inPlace(evidence, lines, found);
        }
        return found;
    }

    /// Names in linked sentences: with and without "Mr.", and two names of which neither account has the other's, between
    /// the same words.
    private static void inPlace(Evidence evidence, LinkedLines lines, List<Finding> found) {
        for (Name x : evidence.a().names(lines.link().a())) {
            for (Name y : evidence.b().names(lines.link().b())) {
                int atA = lines.a().tokenAt(x.span().start());
                int atB = lines.b().tokenAt(y.span().start());
                boolean isSame = evidence.isSame(x, y);
                if (isSame && hasHonorific(evidence, lines.a(), atA) != hasHonorific(evidence, lines.b(), atB)) {
                    found.add(Finding.of(Kind.NAME, lines.link(), x.span(), y.span(), STYLE, "name.honorific")
                            .asStyle(true));
                }
                if (!isSame && isReplaced(evidence, lines, x, y)) {
                    found.add(Finding.of(Kind.NAME, lines.link(), x.span(), y.span(), 0.5 * lines.likeness(),
                            "name.other"));
                }
            }
        }
    }

    private static boolean hasHonorific(Evidence evidence, Line line, int at) {
        int before = line.key(at - 1).equals(".") ? at - 2 : at - 1;
        return evidence.a().lexicon().list("honorific").has(line.key(before));
    }

    /// Whether two names that have a word in common stand in one place of sentences that are nearly the same.
    private static boolean isReplaced(Evidence evidence, LinkedLines lines, Name x, Name y) {
        String formX = NameForm.form(evidence.a(), x);
        String formY = NameForm.form(evidence.b(), y);
        boolean isLike = lines.likeness() >= LIKE && NameForm.isFull(formX) && NameForm.isFull(formY)
                && NameForm.first(formX).equals(NameForm.first(formY)) && x.sort() != Name.Sort.PLACE;
        return isLike && evidence.entities().partners(x.entity()).isEmpty()
                && !evidence.entities().isPaired(y.entity())
                && lines.isSameSlot(lines.a().tokenAt(x.span().end() - 1), lines.b().tokenAt(y.span().end() - 1));
    }

    private static void compare(Evidence evidence, Bearer x, Bearer y, List<Finding> found) {
        for (String formX : x.forms()) {
            for (String formY : y.forms()) {
                boolean isTold = y.forms().contains(formX) && x.forms().contains(formY);
                if (!isTold && !formX.equals(formY)) {
                    Finding finding = judge(evidence, x, formX, y, formY);
                    if (finding != null) {
                        found.add(finding);
                    }
                }
            }
        }
    }

    private static @Nullable Finding judge(Evidence evidence, Bearer x, String formX, Bearer y, String formY) {
        boolean isBoth = NameForm.isFull(formX) && NameForm.isFull(formY);
        boolean isNeither = !NameForm.isFull(formX) && !NameForm.isFull(formY);
        if (!isBoth && !isNeither && !NameForm.areExonyms(formX, formY)) {
            return null;
        }
        boolean isShared = isBoth
                && x.forms().stream().anyMatch(form -> NameForm.isFull(form) && y.forms().contains(form));
        boolean arePersons = x.sort() == Name.Sort.PERSON && y.sort() == Name.Sort.PERSON;
        boolean isFirm = NameForm.withoutForm(formX).equals(NameForm.withoutForm(formY)) && isOfOneText(evidence, x, y);
        String rule = NameForm.areExonyms(formX, formY)
                ? "name.form"
                : isBoth ? full(evidence, formX, formY, isShared, arePersons, isFirm) : single(x, formX, y, formY);
        return rule == null ? null : placed(evidence, x, formX, y, formY, rule);
    }

    private static @Nullable String single(Bearer x, String formX, Bearer y, String formY) {
        boolean isKnown = y.forms().contains(formX) || x.forms().contains(formY);
        if (isInflected(formX, formY) || isKnown && !isAccent(formX, formY)) {
            return null;
        }
        if (isAccent(formX, formY) && (formX.indexOf('.') >= 0 || formY.indexOf('.') >= 0)) {
            return "name.initial";
        }
        boolean isNear = formX.indexOf('-') >= 0 == formY.indexOf('-') >= 0 && Spelling.isNear(formX, formY)
                || Spelling.isRoughlyNear(formX, formY) && x.sort() != Name.Sort.PLACE;
        return isNear ? "name.spelled" : null;
    }

    /// "Republican" and "Republicans", "Cuba" and "Cuban" are two words, not two spellings.
    private static boolean isInflected(String x, String y) {
        String shorter = x.length() < y.length() ? x : y;
        String longer = x.length() < y.length() ? y : x;
        return longer.length() > shorter.length() && longer.startsWith(shorter.substring(0, shorter.length() - 1))
                && ENDINGS.contains(longer.substring(shorter.length() - 1))
                || ENDINGS.contains(longer.substring(shorter.length())) && longer.startsWith(shorter);
    }

    private static boolean isAccent(String x, String y) {
        return Spelling.plain(x).equals(Spelling.plain(y));
    }

    private static @Nullable String full(Evidence evidence, String x, String y, boolean isShared, boolean arePersons,
            boolean isFirm) {
        String firstX = NameForm.first(x);
        String firstY = NameForm.first(y);
        String lastX = NameForm.last(x);
        String lastY = NameForm.last(y);
        if (NameForm.isLonger(x, y) && !isShared) {
            return "name.form";
        }
        boolean isBare = firstX.equals(firstY) && NameForm.isCut(lastX, lastY)
                || NameForm.bare(lastX).equals(NameForm.bare(lastY));
        if (!isBare && !Spelling.isNear(lastX, lastY)) {
            return null;
        }
        if (isAccent(x.replace(" ", ""), y.replace(" ", ""))) {
            return x.indexOf('.') < 0 && y.indexOf('.') < 0 ? "name.spelled" : "name.initial";
        }
        boolean isAlike = firstX.equals(firstY) || firstX.length() == 1 || firstY.length() == 1;
        if (!isAlike && Spelling.isNear(firstX, firstY) || !lastX.equals(lastY)) {
            return "name.spelled";
        }
        if (isFirm) {
            return "name.initial";
        }
        boolean isSuffixed = !suffix(x).equals(suffix(y));
        boolean isGiven = evidence.a().lexicon().areFormsOfOne(firstX, firstY);
        if (!isShared && isReplaced(x, y)) {
            return "name.other";
        }
        if (isShared || isAlike && firstX.equals(firstY) && !isSuffixed) {
            return "name.initial";
        }
        boolean beginAlike = arePersons || firstX.charAt(0) == firstY.charAt(0);
        boolean areOther = beginAlike && x.split(" ").length == y.split(" ").length;
        return isSuffixed || isGiven || isAlike || areOther ? "name.form" : null;
    }

    /// Whether each has a word of some length that the other lacks: "Union of Dockers" and "Federation of Dockers".
    private static boolean isReplaced(String x, String y) {
        return hasOwnWord(x, y) && hasOwnWord(y, x) && NameForm.first(x).equals(NameForm.first(y));
    }

    private static boolean hasOwnWord(String x, String y) {
        Set<String> words = Set.copyOf(Arrays.asList(y.split(" ")));
        return Arrays.stream(x.split(" ")).anyMatch(word -> word.length() > 2 && !words.contains(word));
    }

    /// "jr" of "john miller jr"; empty where there is none.
    private static String suffix(String form) {
        String last = form.substring(form.lastIndexOf(' ') + 1);
        return last.equals(NameForm.last(form)) ? "" : last;
    }

    /// The finding at the first pair of linked sentences that have the two forms, else at the first of each.
    private static @Nullable Finding placed(Evidence evidence, Bearer x, String formX, Bearer y, String formY,
            String rule) {
        List<Name> namesX = bearing(evidence.a(), x, formX);
        List<Name> namesY = bearing(evidence.b(), y, formY);
        Map<Integer, Name> bySentence = new HashMap<>();
        namesY.forEach(name -> bySentence.putIfAbsent(name.sentence(), name));
        for (Name first : namesX) {
            for (LinkedLines lines : evidence.linked(first.sentence()).values()) {
                Name second = bySentence.get(lines.link().b());
                if (second != null && (!rule.equals("name.other") || lines.overlap() >= LIKE)) {
                    return finding(first, second, rule, 1).in(lines.link());
                }
            }
        }
        Name first = namesX.get(0);
        Name second = namesY.get(0);
        boolean isTwin = evidence.hasTwin(first.sentence(), second.sentence()) || rule.equals("name.other");
        return isTwin ? null : finding(first, second, rule, 0.9);
    }

    /// Whether the two firms are written alike but for "Inc.": not "Moor & Lindt LLP" and "Moor and Lindt".
    private static boolean isOfOneText(Evidence evidence, Bearer x, Bearer y) {
        String first = evidence.a().words(x.names().getFirst().span());
        String second = evidence.b().words(y.names().getFirst().span());
        return first.startsWith(second) || second.startsWith(first);
    }

    /// The mentions with this form; where it is a surname alone, those that end with it too.
    private static List<Name> bearing(Account account, Bearer bearer, String form) {
        return bearer.names().stream().filter(name -> {
            String other = NameForm.form(account, name);
            return other.equals(form) || !NameForm.isFull(form) && NameForm.last(other).equals(form);
        }).toList();
    }

    private static Finding finding(Name x, Name y, String rule, double factor) {
        boolean isStyle = rule.equals("name.initial");
        double confidence = factor * switch (rule) {
            case "name.spelled" -> 0.85;
            case "name.form" -> 0.6;
            case "name.other" -> 0.5;
            default -> 0.25;
        };
        boolean isPlace = x.sort() == Name.Sort.PLACE || y.sort() == Name.Sort.PLACE;
        Kind kind = isPlace && rule.equals("name.spelled") ? Kind.PLACE : Kind.NAME;
        return Finding.of(kind, null, x.span(), y.span(), confidence, rule).asStyle(isStyle);
    }
}
