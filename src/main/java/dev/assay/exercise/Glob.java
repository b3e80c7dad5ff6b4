package dev.assay.exercise;

import dev.assay.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A pattern of {@code submissions.yaml}, for paths: {@code *} stands for any characters but a slash, {@code ?} for one, {@code [ab]} and {@code [a-z]} for one of
 * these, <code>{a,b}</code> for either. It matches a path that it is the whole or the beginning of, folder by folder, in time linear in both.
 */
public final class Glob {
    private static final int LONGEST = 500;
    private static final int MOST = 100;
    private static final int LONGEST_SHOWN = 100;

    private final List<List<List<Piece>>> alternatives = new ArrayList<>();

    /** A star, or what one character has to be. */
    private record Piece(boolean star, IntPredicate fits) {}

    /** @throws IllegalArgumentException when it is no pattern, with the reason */
    public Glob(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
        }
        expand("", text);
    }

    /** The pattern of a line; reported there when it is none. */
    public static Optional<Glob> read(String text, int line, Problems problems) {
        try {
            return Optional.of(new Glob(text));
        } catch (IllegalArgumentException e) {
            String start = text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
            problems.report(line, "'" + start + "' is no pattern: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether it is the whole of a path, or its beginning. */
    public boolean matches(String path) {
        String[] names = path.split("/");
        return alternatives.stream().anyMatch(parts -> {
            boolean matches = parts.size() <= names.length;
            for (int i = 0; matches && i < parts.size(); i++) {
                matches = matches(parts.get(i), names[i]);
            }
            return matches;
        });
    }

    private void expand(String before, String text) {
        int open = text.indexOf('{');
        if (open < 0) {
            if (alternatives.size() == MOST) {
                throw new IllegalArgumentException("it has more than " + MOST + " alternatives");
            }
            alternatives.add(parts(before + text));
            return;
        }
        int close = text.indexOf('}', open);
        String inside = close < 0 ? "{" : text.substring(open + 1, close);
        if (inside.contains("{")) {
            throw new IllegalArgumentException(close < 0 ? "'}' is missing" : "braces stand in braces");
        }
        for (String one : inside.split(",", -1)) {
            expand(before + text.substring(0, open) + one, text.substring(close + 1));
        }
    }

    private static List<List<Piece>> parts(String text) {
        var parts = new ArrayList<List<Piece>>();
        for (String part : text.split("/", -1)) {
            var pieces = new ArrayList<Piece>();
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                int close = c == '[' ? part.indexOf(']', i) : i;
                if (close < 0) {
                    throw new IllegalArgumentException("']' is missing");
                }
                pieces.add(
                        switch (c) {
                            case '*' -> new Piece(true, any -> true);
                            case '?' -> new Piece(false, any -> true);
                            case '[' -> new Piece(false, set(part.substring(i + 1, close)));
                            default -> new Piece(false, one -> one == c);
                        });
                i = close;
            }
            parts.add(pieces);
        }
        return parts;
    }

    private static IntPredicate set(String letters) {
        IntPredicate set = c -> false;
        for (int i = 0; i < letters.length(); i++) {
            char from = letters.charAt(i);
            boolean range = i + 2 < letters.length() && letters.charAt(i + 1) == '-';
            char to = range ? letters.charAt(i + 2) : from;
            set = set.or(c -> c >= from && c <= to);
            i += range ? 2 : 0;
        }
        return set;
    }

    /** After what follows a star was found, looking further never helps an earlier star. */
    private static boolean matches(List<Piece> pieces, String name) {
        int at = 0;
        int star = -1;
        int skipped = 0;
        int i = 0;
        while (i < name.length()) {
            if (at < pieces.size() && pieces.get(at).star()) {
                star = at++;
                skipped = i;
            } else if (at < pieces.size() && pieces.get(at).fits().test(name.charAt(i))) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++skipped;
            } else {
                return false;
            }
        }
        return pieces.subList(at, pieces.size()).stream().allMatch(Piece::star);
    }
}
