package dev.assay.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Guesses the word somebody meant. */
public final class Closest {
    private static final int LONGEST = 40;

    private Closest() {}

    /** {@code ; did you mean 'x'?} for the most similar known word, or all known words when none is similar. */
    public static String hint(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        int allowed = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(word -> wrong.length() <= LONGEST && distance(wrong, word) <= allowed)
                .min(Comparator.comparingInt(word -> distance(wrong, word)))
                .map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> "; known are " + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
