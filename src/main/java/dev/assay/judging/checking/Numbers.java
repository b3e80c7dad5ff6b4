package dev.assay.judging.checking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Checker;
import dev.assay.judging.checking.Pieces.Piece;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as programs write them, always as doubles, so that no text can make them large. */
final class Numbers {
    private static final int LONGEST = 4096;

    private Numbers() {}

    /** The number that a word is; null when it is none, or longer than any program writes one. */
    static @Nullable Double of(Piece word) {
        if (word.length() > LONGEST) {
            return null;
        }
        String text = word.ascii();
        return isDecimal(text) ? Double.valueOf(text) : special(text.toLowerCase(Locale.ROOT));
    }

    /** The decimal number that a word is; null when it is none, or longer than any program writes one. */
    static @Nullable Double decimal(Piece word) {
        String text = word.length() > LONGEST ? "" : word.ascii();
        return isDecimal(text) ? Double.valueOf(text) : null;
    }

    /** A value of type {@code double}. */
    static double of(JsonNode value) {
        return value.isTextual() ? Double.parseDouble(value.textValue()) : value.doubleValue();
    }

    /** Equal, both not a number, or as close as the tolerance allows. */
    static boolean near(double want, double got, Checker.Float tolerance) {
        if (same(want, got)) {
            return true;
        }
        double distance = Math.abs(want - got);
        return Double.isFinite(want)
                && Double.isFinite(got)
                && (distance <= tolerance.absolute() || distance <= tolerance.relative() * Math.abs(want));
    }

    /** Equal as numbers, so 0 is -0, and not a number is itself. */
    static boolean same(double want, double got) {
        return want == got || (Double.isNaN(want) && Double.isNaN(got));
    }

    private static @Nullable Double special(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        return switch (signed ? text.substring(1) : text) {
            case "nan" -> Double.NaN;
            case "inf", "infinity" -> text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            default -> null;
        };
    }

    /** Digits with at most one point, a sign before and an exponent after: what every language prints, and no more. */
    private static boolean isDecimal(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        boolean point = at(text, whole) == '.';
        int fraction = point ? digits(text, whole + 1) : whole;
        if (fraction - at - (point ? 1 : 0) == 0) {
            return false;
        }
        if (at(text, fraction) != 'e' && at(text, fraction) != 'E') {
            return fraction == text.length();
        }
        int exponent = sign(text, fraction + 1);
        int end = digits(text, exponent);
        return end > exponent && end == text.length();
    }

    private static int sign(String text, int from) {
        return at(text, from) == '-' || at(text, from) == '+' ? from + 1 : from;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at(text, at) >= '0' && at(text, at) <= '9') {
            at++;
        }
        return at;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
