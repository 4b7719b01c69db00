package io.github.synoptic.engine.discrepancy;

import io.github.synoptic.engine.discrepancy.WordPairs.Stretch;
import io.github.synoptic.engine.mention.Quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The quotations of one account by their words, so that not every quotation is held against every other.
///
/// A word that very many quotations hold tells nothing and is passed over.
final class QuotationIndex {
    private static final int MOST_HOLDERS = 200;
    private static final int MOST_LIKE = 60;
    private final List<Quotation> quotations;
    private final Map<String, List<Integer>> holders = new HashMap<>();
    /// By quotation the number of its words.
    private final int[] sizes;
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    QuotationIndex(Account account) {
        quotations = account.mentions().quotations();
        sizes = new int[quotations.size()];
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            bySentence.computeIfAbsent(quotation.sentence(), key -> new ArrayList<>()).add(i);
            Set<String> starts = Stretch.of(account.line(quotation.sentence()), quotation.span()).starts();
            sizes[i] = starts.size();
            for (String start : starts) {
                holders.computeIfAbsent(start, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /// How many words a short quotation must share to be looked at: all but one, which may be masked.
    private int least(int size, int holder) {
        return Math.max(1, Math.min(size, sizes[holder]) - 1);
    }

    /// The quotations here that may be a quotation of the other account: all in sentences linked with its own, and those
    /// that share the words two quotations outside a link must. In the order of the text.
    List<Quotation> like(Evidence evidence, Quotation quotation) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Stretch stretch = Stretch.of(evidence.a().line(quotation.sentence()), quotation.span());
        int passedOver = 0;
        for (String start : stretch.starts()) {
            List<Integer> list = holders.getOrDefault(start, List.of());
            passedOver += list.size() > MOST_HOLDERS ? 1 : 0;
            if (list.size() <= MOST_HOLDERS) {
                list.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            }
        }
        int needed = evidence.options().quoteWords() - passedOver;
        int size = stretch.starts().size();
        List<Integer> like = new ArrayList<>(shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.min(needed, least(size, entry.getKey())))
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(MOST_LIKE).map(Map.Entry::getKey).toList());
        evidence.linked(quotation.sentence()).keySet()
                .forEach(sentence -> like.addAll(bySentence.getOrDefault(sentence, List.of())));
        return like.stream().distinct().sorted().map(quotations::get).toList();
    }
}
