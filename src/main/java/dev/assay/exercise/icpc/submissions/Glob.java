package dev.assay.exercise.icpc.submissions;

import java.util.ArrayList;
import java.util.List;

/** A pattern of {@code submissions.yaml}: {@code *} stands for any characters but a slash, <code>{a,b}</code> for either. It also matches what lies below. */
final class Glob {
    private static final int MOST = 1000;

    private final List<String> alternatives;

    Glob(String pattern) {
        this.alternatives = expanded(pattern);
    }

    boolean matches(String path) {
        return alternatives.stream().anyMatch(alternative -> matches(alternative.split("/"), path.split("/")));
    }

    private static boolean matches(String[] pattern, String[] path) {
        if (pattern.length > path.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!segment(pattern[i], path[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes time linear in both but for what a star has to skip: looking further never helps an earlier star. */
    private static boolean segment(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int skipped = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                skipped = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++skipped;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }

    /** Without braces, so many at most. */
    private static List<String> expanded(String pattern) {
        List<String> all = List.of(pattern);
        for (boolean more = true; more && all.size() < MOST; ) {
            List<String> next = new ArrayList<>();
            all.forEach(one -> next.addAll(first(one)));
            more = !next.equals(all);
            all = next;
        }
        return all;
    }

    /** With the first innermost braces taken apart. */
    private static List<String> first(String pattern) {
        int close = pattern.indexOf('}');
        int open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
        if (open < 0) {
            return List.of(pattern);
        }
        List<String> parts = new ArrayList<>();
        for (String part : pattern.substring(open + 1, close).split(",", -1)) {
            parts.add(pattern.substring(0, open) + part + pattern.substring(close + 1));
        }
        return parts;
    }
}
