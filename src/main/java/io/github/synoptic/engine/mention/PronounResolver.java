package io.github.synoptic.engine.mention;

import io.github.synoptic.engine.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds whom "he", "she" or "they" stands for where it speaks: whoever spoke last, else whoever was named last.
final class PronounResolver {
    private static final int MOST_BACK_SPEAKER = 3;
    private static final int MOST_BACK_NAME = 4;
    /// The value of a pronoun that stands for several.
    private static final String PLURAL = "p";
    /// The value of a pronoun that stands for a thing or a body.
    private static final String NEUTER = "n";
    private final PhraseTable pronouns;
    private final PhraseTable humans;
    private final PhraseTable prepositions;
    private final RoleFinder roles;
    private final EntityResolver entities;
    private final NameIndex names;
    private final List<Quotation> quotations;
    private final Map<Integer, Speaker> spoken = new HashMap<>();

    PronounResolver(Lexicon lexicon, RoleFinder roles, EntityResolver entities, NameIndex names,
            List<Quotation> quotations) {
        pronouns = lexicon.list("pronoun");
        humans = lexicon.list("human");
        prepositions = lexicon.list("preposition");
        this.roles = roles;
        this.entities = entities;
        this.names = names;
        this.quotations = quotations;
    }

    /// Remembers who spoke in a line.
    void spoke(Speaker speaker, Line line) {
        spoken.put(line.number(), speaker);
    }

    /// Who was found to speak in this line, or null.
    @Nullable
    Speaker speakerOf(int line) {
        return spoken.get(line);
    }

    /// Whether this word is a pronoun, or ends with one: "dit-il".
    boolean isPronoun(String key) {
        return pronouns.has(key) || pronouns.has(Inversion.pronoun(key));
    }

    /// Whoever the pronoun at this place stands for; the name is null where nobody fits.
    Speaker resolve(Line line, int at) {
        String inverted = Inversion.pronoun(line.key(at));
        String gender = pronouns.value(inverted.isEmpty() ? line.key(at) : inverted);
        Span here = line.span(at, at + 1);
        Name opening = openingBefore(line, gender);
        if (opening != null) {
            return new Speaker(names.shown(opening), opening.span(), here);
        }
        Speaker last = lastSpeaker(line);
        boolean isOne = !PLURAL.equals(gender) && !NEUTER.equals(gender);
        Name known = isOne && last != null && !isPerson(last) ? antecedent(line, at, gender, true) : null;
        if (last != null && known == null && fits(last, gender)) {
            return new Speaker(last.name(), last.span(), here);
        }
        Name name = known != null || !isOne ? known : antecedent(line, at, gender, false);
        return name == null
                ? new Speaker(null, null, here)
                : new Speaker(names.shown(name), name.span(), here);
    }

    /// Whoever the sentence before opens with, where nobody speaks in it nor in this one: "Mr. Holt stayed. He said".
    private @Nullable Name openingBefore(Line line, @Nullable String gender) {
        int before = line.number() - 1;
        if (PLURAL.equals(gender) || spoken.containsKey(line.number()) || spoken.containsKey(before)) {
            return null;
        }
        List<Name> there = names.in(before);
        Name first = there.isEmpty() ? null : there.getFirst();
        boolean isOpening = first != null && names.isOpening(first);
        if (first == null || !isOpening || isQuoted(first)) {
            return null;
        }
        EntityResolver.Entity entity = entities.entity(first.entity());
        boolean isFitting = entity.gender().equals(gender) || entity.gender().isEmpty() && !NEUTER.equals(gender);
        return entity.sort() == Name.Sort.PERSON && isFitting ? first : null;
    }

    /// The speaker of this sentence, or of one of the three before.
    private @Nullable Speaker lastSpeaker(Line line) {
        for (int back = 0; back <= MOST_BACK_SPEAKER; back++) {
            Speaker speaker = spoken.get(line.number() - back);
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /// Whether the speaker is known to be a human being, by name or by title.
    private boolean isPerson(Speaker speaker) {
        Name name = speaker.span() == null ? null : names.at(speaker.span());
        return name == null
                ? isHuman(speaker.name())
                : name.sort() == Name.Sort.PERSON || !entities.entity(name.entity()).gender().isEmpty();
    }

    private boolean fits(Speaker speaker, @Nullable String gender) {
        if (gender == null) {
            return false;
        }
        Name name = speaker.span() == null ? null : names.at(speaker.span());
        if (PLURAL.equals(gender)) {
            return (name == null || name.sort() != Name.Sort.PERSON) && isPlural(speaker.name());
        }
        if (name == null) {
            return gender.equals("n") != isHuman(speaker.name());
        }
        String known = entities.entity(name.entity()).gender();
        if (NEUTER.equals(gender)) {
            return name.sort() == Name.Sort.BODY;
        }
        boolean mayBeOne = name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.OTHER;
        return mayBeOne && (known.isEmpty() || known.equals(gender));
    }

    /// Whether a description tells of several: "villagers", "officials of the town".
    private boolean isPlural(@Nullable String description) {
        if (description == null) {
            return false;
        }
        String head = "";
        for (String word : description.toLowerCase(Locale.ROOT).split(" ")) {
            if (prepositions.has(word)) {
                break;
            }
            head = word;
        }
        return head.endsWith("s") && !head.endsWith("ss");
    }

    /// Whether a description tells a human being: it has a title in it.
    private boolean isHuman(@Nullable String description) {
        if (description == null) {
            return false;
        }
        for (String word : description.toLowerCase(Locale.ROOT).split(" ")) {
            if (roles.isTitle(word) || humans.has(word)) {
                return true;
            }
        }
        return false;
    }

    /// The first person named in this sentence before the pronoun, else in the ones before.
    ///
    /// @param isKnown whether only somebody will do of whom "Mr." or "Ms." or a first name tells the gender
    private @Nullable Name antecedent(Line line, int at, @Nullable String gender, boolean isKnown) {
        int offset = line.token(at).span().start();
        for (int back = 0; back <= MOST_BACK_NAME; back++) {
            for (Name name : names.in(line.number() - back)) {
                EntityResolver.Entity entity = entities.entity(name.entity());
                boolean fits = !isKnown && entity.gender().isEmpty() || entity.gender().equals(gender);
                if (name.span().end() <= offset && mayBePerson(entity) && fits && !isQuoted(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean mayBePerson(EntityResolver.Entity entity) {
        return entity.sort() == Name.Sort.PERSON
                || entity.sort() == Name.Sort.OTHER && !entity.gender().isEmpty() && entity.longest().indexOf(' ') > 0;
    }

    private boolean isQuoted(Name name) {
        return quotations.stream().anyMatch(q -> q.sentence() == name.sentence() && q.span().contains(name.span()));
    }
}
