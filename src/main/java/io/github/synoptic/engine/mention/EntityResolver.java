package io.github.synoptic.engine.mention;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Tells which names of one report stand for the same person, body or place: full names first, then a surname or first
/// name alone goes to the full name that ends or begins with it.
final class EntityResolver {
    /// The fewest letters of a surname that stands between two others.
    private static final int LEAST_SURNAME = 4;
    private final Lexicon lexicon;
    private final PhraseTable peoples;
    private final PhraseTable males;
    private final PhraseTable females;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byLast = new HashMap<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    /// By a word that is neither the first nor the last: the first of two surnames.
    private final Map<String, List<Integer>> byMiddle = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();

    EntityResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
        males = Lexicon.of("en").list("male");
        females = Lexicon.of("en").list("female");
        peoples = Lexicon.of("places").list("people");
    }

    /// Who bears a name: the longest form, what it is, and whether Mr. or Ms. is said of it.
    static final class Entity {
        private String longest = "";
        private Name.Sort sort = Name.Sort.OTHER;
        private String gender = "";

        String longest() {
            return longest;
        }

        Name.Sort sort() {
            return sort;
        }

        String gender() {
            return gender;
        }
    }

    /// The number of the entity of each run, in the order of the runs.
    int[] resolve(List<NameRun> runs) {
        int[] numbers = new int[runs.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = runs.get(i).isFull() ? full(runs.get(i)) : -1;
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                numbers[i] = single(runs.get(i));
            }
            learn(entities.get(numbers[i]), runs.get(i));
        }
        return numbers;
    }

    /// The entity of this number.
    Entity entity(int number) {
        return entities.get(number);
    }

    private int full(NameRun run) {
        Integer known = byKey.get(run.key());
        if (known != null) {
            return known;
        }
        if (run.sort() != Name.Sort.BODY && run.sort() != Name.Sort.PLACE) {
            for (int candidate : byLast.getOrDefault(run.surname(), List.of())) {
                if (isCompatible(run.first(), entities.get(candidate))) {
                    byKey.put(run.key(), candidate);
                    return candidate;
                }
            }
        }
        return add(run);
    }

    private boolean isCompatible(String first, Entity entity) {
        String other = entity.longest.split(" ")[0];
        return first.equals(other) || first.length() == 1 && other.startsWith(first)
                || other.length() == 1 && first.startsWith(other)
                || lexicon.areFormsOfOne(first, other);
    }

    private int add(NameRun run) {
        int number = entities.size();
        Entity entity = new Entity();
        entity.longest = run.key();
        entities.add(entity);
        byKey.put(run.key(), number);
        if (run.isFull() && run.sort() != Name.Sort.BODY && run.sort() != Name.Sort.PLACE) {
            byLast.computeIfAbsent(run.surname(), key -> new ArrayList<>()).add(number);
            byFirst.computeIfAbsent(run.first(), key -> new ArrayList<>()).add(number);
            String[] words = run.key().split(" ");
            for (int i = 1; i < words.length - 1 && run.surname().equals(run.last()); i++) {
                byMiddle.computeIfAbsent(words[i], key -> new ArrayList<>()).add(number);
            }
        }
        return number;
    }

    private int single(NameRun run) {
        String key = run.key();
        List<Integer> last = byLast.getOrDefault(run.surname(), List.of());
        if (!last.isEmpty() && run.sort() != Name.Sort.PLACE) {
            return fitting(last, run);
        }
        List<Integer> first = byFirst.getOrDefault(key, List.of());
        if (first.size() == 1 && entities.get(first.get(0)).sort == Name.Sort.PERSON && run.honored().isEmpty()
                && run.sort() != Name.Sort.PLACE) {
            return first.get(0);
        }
        Integer known = byKey.get(key);
        if (known != null) {
            return known;
        }
        List<Integer> middle = byMiddle.getOrDefault(key, List.of());
        boolean isSurname = middle.size() == 1 && key.length() >= LEAST_SURNAME && run.sort() != Name.Sort.PLACE
                && run.sort() != Name.Sort.BODY;
        return isSurname ? middle.getFirst() : add(run);
    }

    /// Of several bearers of a surname the one of the told gender, the first else.
    private int fitting(List<Integer> candidates, NameRun run) {
        for (int candidate : candidates) {
            if (run.honored().isEmpty() || run.honored().equals(entities.get(candidate).gender)) {
                return candidate;
            }
        }
        return candidates.get(0);
    }

    private void learn(Entity entity, NameRun run) {
        if (entity.gender.isEmpty() && run.isFull()) {
            entity.gender = males.has(run.first()) ? "m" : females.has(run.first()) ? "f" : "";
        }
        if (run.key().length() > entity.longest.length() && run.length() > 1) {
            entity.longest = run.key();
        }
        if (!run.honored().isEmpty()) {
            entity.gender = run.honored();
        }
        boolean isSurer = entity.sort == Name.Sort.OTHER || run.sort() == Name.Sort.PERSON;
        if (isSurer && run.sort() != Name.Sort.OTHER) {
            entity.sort = run.sort();
        }
    }

    /// Full names of which a part is used alone too are persons, where nothing says otherwise.
    void settle(List<NameRun> runs, int[] numbers) {
        Set<Integer> shortened = new TreeSet<>();
        for (int i = 0; i < numbers.length; i++) {
            NameRun run = runs.get(i);
            boolean isPart = run.length() == 1 && !run.key().equals(entities.get(numbers[i]).longest);
            if (isPart || run.line().isWord(run.to()) && isSaying(run)) {
                shortened.add(numbers[i]);
            }
        }
        for (int number : shortened) {
            Entity entity = entities.get(number);
            if (entity.sort == Name.Sort.OTHER && isLikePerson(entity.longest)) {
                entity.sort = Name.Sort.PERSON;
            }
        }
    }

    /// Two or more words of which the first tells no people or country: "Palestinian Resistance" is nobody.
    private boolean isLikePerson(String name) {
        int space = name.indexOf(' ');
        return space > 0 && !peoples.has(name.substring(0, space));
    }

    private static boolean isSaying(NameRun run) {
        @Nullable
        String next = run.line().key(run.to());
        return "said".equals(next) || "told".equals(next) || "added".equals(next);
    }
}
