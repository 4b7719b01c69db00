package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Lexicon;
import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.mention.PhraseTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Who of A is who of B: persons, bodies and places paired by their names.
final class Entities {
    private static final int MOST_NAMESAKES = 200;
    private static final int LEAST_BARE = 4;
    /// Where more persons than this have one given name and surnames that begin alike, nothing tells which is misspelled.
    private static final int MOST_ALIKE = 20;
    /// The fewest letters of a surname that is found again in another spelling outside linked sentences.
    private static final int LEAST_SURNAME = 5;
    private final Map<Integer, Bearer> ofA;
    private final Map<Integer, Bearer> ofB;
    private final Map<Integer, Set<Integer>> pairs = new HashMap<>();
    private final Set<Integer> paired = new HashSet<>();
    private final Lexicon lexicon;

    /// @param areOfOneEvent whether the reports tell of one event: else two names that are only alike are of two
    Entities(Account a, Account b, List<LinkedLines> links, boolean areOfOneEvent) {
        lexicon = Lexicon.of(a.report().language());
        ofA = Bearer.all(a);
        ofB = Bearer.all(b);
        Map<String, List<Bearer>> byName = new HashMap<>();
        ofB.values().forEach(y -> names(y).forEach(n -> byName.computeIfAbsent(n, key -> new ArrayList<>()).add(y)));
        for (Bearer x : ofA.values()) {
            for (String name : names(x)) {
                List<Bearer> namesakes = byName.getOrDefault(name, List.of());
                for (Bearer y : namesakes.subList(0, Math.min(MOST_NAMESAKES, namesakes.size()))) {
                    if (isOne(x, y)) {
                        pair(x.number(), y.number());
                    }
                }
            }
        }
        linked(links, a, b);
        exonyms();
        bare();
        misspelled();
        if (areOfOneEvent) {
            namesakes();
            longer();
        }
    }

    /// Places with two names: "Kyiv" and "Kiev".
    private void exonyms() {
        Map<String, Bearer> byPlace = new HashMap<>();
        ofB.values().forEach(y -> y.forms().stream().map(NameForm::place).filter(Objects::nonNull)
                .forEach(place -> byPlace.putIfAbsent(place, y)));
        for (Bearer x : ofA.values()) {
            x.forms().stream().map(NameForm::place).filter(Objects::nonNull).map(byPlace::get).filter(Objects::nonNull)
                    .filter(y -> !pairs.containsKey(x.number())).forEach(y -> pair(x.number(), y.number()));
        }
    }

    /// The only bearers of one surname on both sides whose given names begin alike, or who hold offices that have a word in
    /// common: "Gareth Pell" and "Gary Pell".
    private void namesakes() {
        Map<String, List<Bearer>> inA = bySurname(ofA);
        Map<String, List<Bearer>> inB = bySurname(ofB);
        for (Bearer x : ofA.values()) {
            String form = x.longest();
            if (pairs.containsKey(x.number()) || !NameForm.isFull(form) || isThing(x)) {
                continue;
            }
            List<Bearer> namesakes = inB.getOrDefault(NameForm.last(form), List.of());
            boolean isAlone = inA.getOrDefault(NameForm.last(form), List.of()).size() == 1 && namesakes.size() == 1;
            boolean beginAlike = isAlone && namesakes.getFirst().longest().charAt(0) == form.charAt(0);
            boolean arePersons = isAlone && x.sort() == Name.Sort.PERSON
                    && namesakes.getFirst().sort() == Name.Sort.PERSON && x.holdsOffice();
            if ((beginAlike || arePersons) && !paired.contains(namesakes.getFirst().number())
                    && mayBeOne(form, namesakes.getFirst().longest())
                    && (x.mayHoldOfficeOf(namesakes.getFirst())
                            || Spelling.areOfOneSound(NameForm.first(form),
                                    NameForm.first(namesakes.getFirst().longest())))) {
                pair(x.number(), namesakes.getFirst().number());
            }
        }
    }

    /// Somebody who has a second surname on one side only: "Rosa Quintero" and "Rosa Quintero Lima".
    private void longer() {
        Map<String, List<Bearer>> byOpening = new HashMap<>();
        ofB.values().stream().filter(y -> !paired.contains(y.number()) && !isThing(y))
                .forEach(y -> NameForm.openings(y.longest())
                        .forEach(opening -> byOpening.computeIfAbsent(opening, key -> new ArrayList<>()).add(y)));
        for (Bearer x : ofA.values()) {
            if (pairs.containsKey(x.number()) || isThing(x)) {
                continue;
            }
            List<Bearer> alike = NameForm.openings(x.longest()).stream()
                    .flatMap(opening -> byOpening.getOrDefault(opening, List.of()).stream().limit(MOST_NAMESAKES))
                    .distinct().filter(y -> NameForm.isLonger(x.longest(), y.longest()) && mayHaveTwo(x, y)).toList();
            if (alike.size() == 1) {
                pair(x.number(), alike.getFirst().number());
            }
        }
    }

    /// Whether at least one is sure to be a person, or is called by the surname of the other too.
    private static boolean mayHaveTwo(Bearer x, Bearer y) {
        return isPerson(x, y) || y.forms().contains(NameForm.last(x.longest()))
                || x.forms().contains(NameForm.last(y.longest()));
    }

    private static Map<String, List<Bearer>> bySurname(Map<Integer, Bearer> bearers) {
        Map<String, List<Bearer>> bySurname = new HashMap<>();
        bearers.values().stream().filter(bearer -> !isThing(bearer))
                .forEach(bearer -> bySurname.computeIfAbsent(NameForm.last(bearer.longest()), key -> new ArrayList<>())
                        .add(bearer));
        return bySurname;
    }

    private static boolean isThing(Bearer bearer) {
        return bearer.sort() == Name.Sort.PLACE || bearer.sort() == Name.Sort.BODY;
    }

    /// Whether two full names of one surname may be one person's: not a father's and a son's, or a man's and a woman's.
    private boolean mayBeOne(String x, String y) {
        if (!NameForm.isFull(y) || NameForm.isSon(x) != NameForm.isSon(y) || NameForm.last(x).length() < LEAST_BARE) {
            return false;
        }
        PhraseTable men = lexicon.list("male");
        PhraseTable women = lexicon.list("female");
        return !(men.has(NameForm.first(x)) && women.has(NameForm.first(y))
                || women.has(NameForm.first(x)) && men.has(NameForm.first(y)));
    }

    /// Persons told in no linked sentences: one given name and surnames spelled nearly alike, or one surname and office and
    /// given names that begin alike, where neither account has the other's name.
    private void misspelled() {
        Map<String, List<Bearer>> byGiven = new HashMap<>();
        Map<String, List<Bearer>> bySurname = new HashMap<>();
        for (Bearer y : ofB.values()) {
            if (NameForm.isFull(y.longest()) && y.sort() != Name.Sort.PLACE && !paired.contains(y.number())) {
                byGiven.computeIfAbsent(givenAndStart(y.longest()), key -> new ArrayList<>()).add(y);
                bySurname.computeIfAbsent(NameForm.last(y.longest()), key -> new ArrayList<>()).add(y);
            }
        }
        for (Bearer x : ofA.values()) {
            String form = x.longest();
            if (!NameForm.isFull(form) || x.sort() == Name.Sort.PLACE || pairs.containsKey(x.number())) {
                continue;
            }
            List<Bearer> namesakes = new ArrayList<>(byGiven.getOrDefault(givenAndStart(form), List.of()));
            if (namesakes.size() > MOST_ALIKE) {
                continue;
            }
            namesakes.removeIf(y -> !mayBeMisspelled(x, y));
            bySurname.getOrDefault(NameForm.last(form), List.of()).stream().limit(MOST_NAMESAKES)
                    .filter(y -> form.charAt(0) == y.longest().charAt(0) && x.sharesOffice(y)).forEach(namesakes::add);
            if (namesakes.size() == 1 && isPerson(x, namesakes.getFirst())) {
                pair(x.number(), namesakes.getFirst().number());
            }
        }
    }

    /// Whether the surnames are near each other, and begin alike or are those of two who hold an office.
    private static boolean mayBeMisspelled(Bearer x, Bearer y) {
        String surname = NameForm.last(x.longest());
        String other = NameForm.last(y.longest());
        return (NameForm.isCut(surname, other) || surname.length() >= LEAST_SURNAME && Spelling.isNear(surname, other))
                && (other.startsWith(surname.substring(0, 2)) || x.holdsOffice() && y.holdsOffice());
    }

    /// The given name and the first letter of the surname, which are seldom mistaken: "peter l" of "Peter Lindqvist".
    private static String givenAndStart(String form) {
        String surname = NameForm.last(form);
        return NameForm.first(form) + " " + surname.substring(0, Math.min(1, surname.length()));
    }

    /// Whether at least one of the two is sure to be a person, and the other may be.
    private static boolean isPerson(Bearer x, Bearer y) {
        return x.sort() == Name.Sort.PERSON || y.sort() == Name.Sort.PERSON;
    }

    /// A surname with its particle on one side and without on the other: "O’Rourke" and "Rourke", "al-Masri" and "Masri".
    private void bare() {
        Map<String, List<Bearer>> byBare = new HashMap<>();
        ofB.values().forEach(y -> byBare
                .computeIfAbsent(NameForm.bare(NameForm.last(y.longest())), key -> new ArrayList<>()).add(y));
        for (Bearer x : ofA.values()) {
            String surname = NameForm.last(x.longest());
            List<Bearer> namesakes = byBare.getOrDefault(NameForm.bare(surname), List.of());
            for (Bearer y : namesakes.subList(0, Math.min(MOST_NAMESAKES, namesakes.size()))) {
                boolean isAlone = !pairs.containsKey(x.number()) || !paired.contains(y.number());
                boolean isOther = !surname.equals(NameForm.last(y.longest()))
                        && NameForm.bare(surname).length() >= LEAST_BARE;
                boolean isLike = !NameForm.isFull(x.longest()) || !NameForm.isFull(y.longest())
                        || isLikeFirst(NameForm.first(x.longest()), NameForm.first(y.longest()));
                if (isAlone && isOther && isLike) {
                    pair(x.number(), y.number());
                }
            }
        }
    }

    /// Of two that stand for one, one of these is the same: a form of the name, or the surname.
    private static Set<String> names(Bearer bearer) {
        Set<String> names = new TreeSet<>(bearer.forms());
        names.add(NameForm.last(bearer.longest()));
        return names;
    }

    private void pair(int numberOfA, int numberOfB) {
        pairs.computeIfAbsent(numberOfA, key -> new TreeSet<>()).add(numberOfB);
        paired.add(numberOfB);
    }

    private boolean isOne(Bearer x, Bearer y) {
        Set<String> common = new HashSet<>(x.forms());
        common.retainAll(y.forms());
        String first = x.longest();
        String second = y.longest();
        if (!common.isEmpty()) {
            return first.equals(second) || !NameForm.isFull(first) || !NameForm.isFull(second)
                    || isSameFull(first, second);
        }
        if (NameForm.isFull(first) && NameForm.isFull(second)) {
            return isSameFull(first, second);
        }
        return NameForm.isSon(first) == NameForm.isSon(second) && NameForm.last(first).equals(NameForm.last(second))
                && NameForm.isFull(first) != NameForm.isFull(second);
    }

    private boolean isSameFull(String x, String y) {
        return NameForm.isSon(x) == NameForm.isSon(y) && x.endsWith(" sr") == y.endsWith(" sr")
                && NameForm.last(x).equals(NameForm.last(y))
                && areLikeGiven(x, y);
    }

    /// Whether some given name of one may be some given name of the other: "Chris" and "J. Christopher".
    private boolean areLikeGiven(String x, String y) {
        String[] givenX = x.split(" ");
        String[] givenY = y.split(" ");
        for (int i = 0; i < givenX.length - 1; i++) {
            for (int j = 0; j < givenY.length - 1; j++) {
                boolean isLoneInitial = givenX[i].length() == 1 && i > 0 || givenY[j].length() == 1 && j > 0;
                if (!isLoneInitial && isLikeFirst(givenX[i], givenY[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two first names may be one person's: alike, one an initial, one the other's short form.
    boolean isLikeFirst(String x, String y) {
        return x.equals(y) || x.length() == 1 && y.startsWith(x) || y.length() == 1 && x.startsWith(y)
                || lexicon.areFormsOfOne(x, y) || Spelling.isNear(x, y);
    }

    /// Names of linked sentences that are spelled nearly alike stand for one, where neither stands in the other account.
    private void linked(List<LinkedLines> links, Account a, Account b) {
        for (LinkedLines lines : links) {
            for (Name x : a.names(lines.link().a())) {
                for (Name y : b.names(lines.link().b())) {
                    if (!isSame(x.entity(), y.entity()) && isMisspelled(x.entity(), y.entity())) {
                        pair(x.entity(), y.entity());
                    }
                }
            }
        }
    }

    private boolean isMisspelled(int numberOfA, int numberOfB) {
        Bearer x = java.util.Objects.requireNonNull(ofA.get(numberOfA));
        Bearer y = java.util.Objects.requireNonNull(ofB.get(numberOfB));
        String first = x.longest();
        String second = y.longest();
        boolean isLone = !pairs.containsKey(numberOfA) || !paired.contains(numberOfB);
        if (!isLone) {
            return false;
        }
        boolean isHapax = x.names().size() == 1 && y.names().size() > 1
                || x.names().size() > 1 && y.names().size() == 1;
        boolean isNear = Spelling.isNear(NameForm.last(first), NameForm.last(second))
                || isHapax && Spelling.isRoughlyNear(NameForm.last(first), NameForm.last(second));
        return isNear && (!NameForm.isFull(first) || !NameForm.isFull(second)
                || isLikeFirst(NameForm.first(first), NameForm.first(second)));
    }

    /// Whether the two stand for one.
    boolean isSame(int entityOfA, int entityOfB) {
        Set<Integer> partners = pairs.get(entityOfA);
        return partners != null && partners.contains(entityOfB);
    }

    /// Whether an entity of B has a partner in A.
    boolean isPaired(int entityOfB) {
        return paired.contains(entityOfB);
    }

    /// The partners in B of an entity of A.
    Set<Integer> partners(int entityOfA) {
        return pairs.getOrDefault(entityOfA, Set.of());
    }

    /// One of A and one of B who stand for the same.
    record Couple(Bearer a, Bearer b) {}

    /// All who stand for the same, by number in A, then in B.
    List<Couple> couples() {
        List<Couple> couples = new ArrayList<>();
        for (Bearer x : ofA.values()) {
            for (int partner : partners(x.number())) {
                Bearer y = ofB.get(partner);
                if (y != null) {
                    couples.add(new Couple(x, y));
                }
            }
        }
        return couples;
    }
}
