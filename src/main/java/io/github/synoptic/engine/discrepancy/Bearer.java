package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.mention.Name;
import io.github.synoptic.engine.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A person, body or place of one account with the forms of its name.
final class Bearer {
    private final int number;
    private final Set<String> forms = new TreeSet<>();
    private final List<Name> names = new ArrayList<>();
    private final Set<String> offices = new TreeSet<>();

    private Bearer(int number) {
        this.number = number;
    }

    static Map<Integer, Bearer> all(Account account) {
        Map<Integer, Bearer> bearers = new TreeMap<>();
        for (Name name : account.mentions().names()) {
            Bearer bearer = bearers.computeIfAbsent(name.entity(), Bearer::new);
            bearer.names.add(name);
            bearer.forms.add(NameForm.form(account, name));
            Span office = name.role();
            if (office != null) {
                bearer.offices.add(account.words(office).toLowerCase(Locale.ROOT));
            }
        }
        return bearers;
    }

    /// Its number in its account.
    int number() {
        return number;
    }

    /// The forms in lower case without full stops.
    Set<String> forms() {
        return forms;
    }

    List<Name> names() {
        return names;
    }

    /// Whether both are told to hold one office.
    boolean sharesOffice(Bearer other) {
        return offices.stream().anyMatch(other.offices::contains);
    }

    /// Whether it is told to hold an office.
    boolean holdsOffice() {
        return !offices.isEmpty();
    }

    /// Whether neither is told to hold an office, or the offices have a word in common.
    boolean mayHoldOfficeOf(Bearer other) {
        boolean isNone = offices.isEmpty() && other.offices.isEmpty();
        Set<String> words = words(offices);
        words.retainAll(words(other.offices));
        return isNone || !words.isEmpty();
    }

    private static Set<String> words(Set<String> offices) {
        Set<String> words = new TreeSet<>();
        offices.forEach(office -> words.addAll(List.of(office.split(" "))));
        return words;
    }

    Name.Sort sort() {
        return names.get(0).sort();
    }

    /// The longest form.
    String longest() {
        String longest = "";
        for (String form : forms) {
            longest = form.length() > longest.length() ? form : longest;
        }
        return longest;
    }
}
