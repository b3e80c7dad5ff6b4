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

    /** Changed, missing and swapped letters between two short words. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && same(a.charAt(i - 1), b.charAt(j - 2)) && same(a.charAt(i - 2), b.charAt(j - 1));
        return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
