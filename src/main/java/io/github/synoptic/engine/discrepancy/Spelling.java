package io.github.synoptic.engine.discrepancy;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.text.Normalizer;

/// How nearly two names are spelled alike.
final class Spelling {
    private static final int SHORTEST = 3;

    private Spelling() {}

    /// Whether the spellings may be of one name: accents aside the same, one letter apart, or two in a long name.
    static boolean isNear(String x, String y) {
        String plainX = plain(x);
        String plainY = plain(y);
        if (plainX.equals(plainY)) {
            return true;
        }
        int shorter = Math.min(plainX.length(), plainY.length());
        if (shorter < SHORTEST) {
            return false;
        }
        if (skeleton(plainX).length() >= SHORTEST && skeleton(plainX).equals(skeleton(plainY))) {
            return true;
        }
        int limit = shorter >= 7 ? 2 : 1;
        int distance = new LevenshteinDistance(limit).apply(plainX, plainY);
        boolean isLongEnough = shorter > SHORTEST || plainX.charAt(shorter - 1) == plainY.charAt(plainY.length() - 1)
                || plainX.charAt(plainX.length() - 1) == plainY.charAt(plainY.length() - 1);
        return distance >= 0 && isLongEnough && areAlikeAtStart(plainX, plainY);
    }

    /// Whether the names have the same consonants, however few: "Yahya" and "Yehia".
    static boolean areOfOneSound(String x, String y) {
        return skeleton(plain(x)).equals(skeleton(plain(y)));
    }

    /// Whether the names begin with the same sound, or one is the end of the other: "Karl" and "Carl", "Rourke" and
    /// "O’Rourke".
    private static boolean areAlikeAtStart(String x, String y) {
        return sound(x.charAt(0)) == sound(y.charAt(0)) || x.endsWith(y) || y.endsWith(x);
    }

    /// The consonants, doubled ones once: what is left the same when a name is written over from another script.
    private static String skeleton(String plain) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = sound(plain.charAt(i));
            boolean isVowel = "aeiouäöü".indexOf(c) >= 0;
            boolean isDouble = i > 0 && sound(plain.charAt(i - 1)) == c;
            boolean isSilent = c == 'h' && i > 1 && i == plain.length() - 1;
            if (i == 0 || !isVowel && !isDouble && !isSilent) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'c', 'q' -> 'k';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            default -> letter;
        };
    }

    /// Whether the spellings begin alike and are two letters apart.
    static boolean isRoughlyNear(String x, String y) {
        String plainX = plain(x);
        String plainY = plain(y);
        int shorter = Math.min(plainX.length(), plainY.length());
        return shorter >= 5 && plainX.startsWith(plainY.substring(0, 3))
                && new LevenshteinDistance(2).apply(plainX, plainY) >= 0;
    }

    /// The letters without accents, hyphens and apostrophes.
    static String plain(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
