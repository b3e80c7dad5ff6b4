package dev.assay.judging.checking;

import dev.assay.exercise.Checker;
import dev.assay.judging.checking.Pieces.Piece;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** An expected and a printed text; every comparison gives the difference in words, or null. */
final class Texts {
    private static final String ONLY_BLANKS = "The output differs from the expected one in white space only.";

    private final byte[] expected;
    private final byte[] actual;

    Texts(byte[] expected, byte[] actual) {
        this.expected = expected;
        this.actual = actual;
    }

    @Nullable
    String exact() {
        boolean same = Arrays.equals(expected, 0, withoutLineFeed(expected), actual, 0, withoutLineFeed(actual));
        return same ? null : besidesBlanks("The output is not exactly the expected one.");
    }

    @Nullable
    String lines() {
        String difference = walk(Pieces.lines(expected), Pieces.lines(actual), Pieces::sameAs, "line");
        return difference == null ? null : besidesBlanks(difference);
    }

    @Nullable
    String tokens(Checker.Tokens tokens) {
        String difference =
                walk(Pieces.words(expected), Pieces.words(actual), (want, got) -> sameToken(tokens, want, got), "word");
        return difference == null && tokens.sameSpace() && !sameSpace() ? ONLY_BLANKS : difference;
    }

    private @Nullable String words() {
        return walk(Pieces.words(expected), Pieces.words(actual), Pieces::sameAs, "word");
    }

    /** Of texts with equally many words. */
    private boolean sameSpace() {
        Pieces want = Pieces.words(expected);
        Pieces got = Pieces.words(actual);
        boolean more = true;
        while (more) {
            boolean left = want.next();
            more = got.next() && left;
            if (!want.sameGapAs(got)) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    String numbers(Checker.Float tolerance) {
        return walk(
                Pieces.words(expected),
                Pieces.words(actual),
                (want, got) -> want.sameAs(got) || near(want.piece(), got.piece(), tolerance),
                "word");
    }

    @Nullable
    String unorderedLines() {
        Pieces want = Pieces.lines(expected);
        Pieces got = Pieces.lines(actual);
        int lines = want.count();
        int printed = got.count();
        if (printed != lines) {
            return amount(printed < lines, "line");
        }
        return Arrays.equals(sorted(want, lines), sorted(got, lines))
                ? null
                : "Not all lines of the output are expected.";
    }

    private static boolean near(Piece want, Piece got, Checker.Float tolerance) {
        Double wanted = Numbers.of(want);
        Double found = wanted == null ? null : Numbers.of(got);
        return wanted != null && found != null && Numbers.near(wanted, found, tolerance);
    }

    private static boolean sameToken(Checker.Tokens tokens, Pieces want, Pieces got) {
        if (want.sameAs(got)) {
            return true;
        }
        Double wanted = tokens.numbers() == null ? null : Numbers.decimal(want.piece());
        if (tokens.numbers() == null || wanted == null) {
            return tokens.anyCase() && want.sameInAnyCase(got);
        }
        Double found = Numbers.decimal(got.piece());
        return found != null && Numbers.near(wanted, found, tokens.numbers());
    }

    private @Nullable String walk(Pieces want, Pieces got, BiPredicate<Pieces, Pieces> same, String noun) {
        while (want.next()) {
            if (!got.next()) {
                return amount(true, noun);
            }
            if (!same.test(want, got)) {
                return "A " + noun + " of the output is not the expected one.";
            }
        }
        return got.next() ? amount(false, noun) : null;
    }

    private String amount(boolean few, String noun) {
        if (few && !Pieces.words(actual).next()) {
            return "The program printed nothing.";
        }
        return "The output has too " + (few ? "few " : "many ") + noun + "s.";
    }

    private String besidesBlanks(String difference) {
        return words() == null ? ONLY_BLANKS : difference;
    }

    private static Piece[] sorted(Pieces pieces, int count) {
        var all = new Piece[count];
        for (int i = 0; i < count; i++) {
            pieces.next();
            all[i] = pieces.piece();
        }
        Arrays.sort(all);
        return all;
    }

    private static int withoutLineFeed(byte[] text) {
        return text.length > 0 && text[text.length - 1] == '\n' ? text.length - 1 : text.length;
    }
}
