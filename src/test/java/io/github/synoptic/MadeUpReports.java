package io.github.synoptic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Two reports of a wanted length made from a seed: sentences kept, lightly edited or replaced, in blocks moved about.
public final class MadeUpReports {
    private static final int SENTENCE = 20;
    private static final int BLOCK = 12;
    private final Random random;
    private final List<String> words = new ArrayList<>();

    /// A maker whose reports are the same for the same seed.
    public MadeUpReports(long seed) {
        random = new Random(seed);
        String consonants = "bcdfghklmnprstvz";
        String vowels = "aeiou";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 2 + random.nextInt(3); k > 0; k--) {
                word.append(consonants.charAt(random.nextInt(consonants.length())))
                        .append(vowels.charAt(random.nextInt(vowels.length())));
            }
            words.add(word.toString());
        }
    }

    /// Report A, then report B, each of about this many words.
    public List<String> pair(int wordCount) {
        List<String> a = new ArrayList<>();
        for (int i = 0; i < wordCount / SENTENCE; i++) {
            a.add(sentence());
        }
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < a.size(); i += BLOCK) {
            List<String> block = new ArrayList<>();
            for (String sentence : a.subList(i, Math.min(a.size(), i + BLOCK))) {
                int fate = random.nextInt(10);
                block.add(fate < 4 ? sentence : fate < 7 ? edited(sentence) : sentence());
            }
            blocks.add(block);
        }
        for (int i = 0; i + 4 < blocks.size(); i += 5) {
            Collections.swap(blocks, i, i + 3);
        }
        List<String> b = blocks.stream().flatMap(List::stream).toList();
        return List.of(paragraphs(a), paragraphs(b));
    }

    private static String paragraphs(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append(i % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("The ");
        for (int i = 1; i < SENTENCE; i++) {
            sentence.append(word(i)).append(i + 1 < SENTENCE ? " " : ".");
        }
        return sentence.toString();
    }

    /// Every third word is a common one, as in running text; the others are the rarer the later in the list.
    private String word(int place) {
        if (place % 3 == 0) {
            return List.of("of", "in", "and", "to", "for", "on", "that", "with").get(random.nextInt(8));
        }
        double share = random.nextDouble();
        return words.get((int) (share * share * words.size()));
    }

    private String edited(String sentence) {
        String[] parts = sentence.substring(0, sentence.length() - 1).split(" ");
        for (int k = 0; k < 3; k++) {
            parts[1 + random.nextInt(parts.length - 1)] = word(1);
        }
        return String.join(" ", parts) + ".";
    }
}
