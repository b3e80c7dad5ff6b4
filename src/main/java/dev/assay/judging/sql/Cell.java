package dev.assay.judging.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Checker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Pattern;

/** One value of a row with its type: numbers are equal by value, floating-point ones within a tolerance, moments however they are written. */
sealed interface Cell {
    Set<String> MOMENTS = Set.of("date", "time", "timetz", "timestamp", "timestamptz");
    /** What a double tells apart; more digits are written as a text where they are expected. */
    int DIGITS_OF_NUMBERS = 15;

    /** So near to each other are sorted as if they were one. */
    MathContext SORTED = new MathContext(6);

    int LONGEST_NUMBER = 2000;
    Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    record Null() implements Cell {}

    record Truth(boolean value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Real(double value) implements Cell {}

    record Text(String value) implements Cell {}

    /** A value as the database's driver tells it. */
    static Cell actual(JsonNode value, String type) {
        if (value.isNull()) {
            return new Null();
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? new Number(value.decimalValue()) : new Real(value.doubleValue());
        }
        String text = value.asText();
        return switch (type) {
            case "integer", "decimal" ->
                text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches()
                        ? new Number(new BigDecimal(text))
                        : new Text(text);
            case "float" -> real(text);
            case "boolean" -> new Truth(text.equals("t") || text.equals("true") || text.equals("1"));
            default -> new Text(MOMENTS.contains(type) ? moment(text) : text);
        };
    }

    /** A value as the exercise's author wrote it, for a column of this type. */
    static Cell wanted(JsonNode value, String type) {
        if (value.isNull()) {
            return new Null();
        }
        if (value.isBoolean()) {
            return new Truth(value.booleanValue());
        }
        if (value.isNumber()) {
            return new Number(value.decimalValue());
        }
        String text = value.asText();
        boolean precise = (type.equals("decimal") || type.equals("integer"))
                && text.length() > DIGITS_OF_NUMBERS
                && text.length() <= LONGEST_NUMBER
                && DECIMAL.matcher(text).matches();
        return precise
                ? new Number(new BigDecimal(text))
                : type.equals("float") ? real(text) : new Text(MOMENTS.contains(type) ? moment(text) : text);
    }

    /** Whether a value is the wanted one. */
    default boolean fits(Cell actual, Checker.Float tolerance) {
        return switch (this) {
            case Null n -> actual instanceof Null;
            case Text(String text) -> actual instanceof Text(String other) && text.equals(other);
            case Truth(boolean truth) ->
                actual.equals(this)
                        || (actual instanceof Number(BigDecimal number)
                                && number.compareTo(truth ? BigDecimal.ONE : BigDecimal.ZERO) == 0);
            case Number(BigDecimal number) ->
                actual instanceof Number(BigDecimal other)
                        ? number.compareTo(other) == 0
                        : actual instanceof Real(double real) && near(number.doubleValue(), real, tolerance);
            case Real(double real) -> actual instanceof Real(double other) && near(real, other, tolerance);
        };
    }

    /** What values are sorted by; {@code rounded} where one of two that fit may be a floating-point number. */
    default String key(boolean rounded) {
        return switch (this) {
            case Null n -> "";
            case Text(String text) -> "t" + text;
            case Truth(boolean truth) -> truth ? "n1" : "n0";
            case Number(BigDecimal number) -> "n" + (rounded ? number.round(SORTED) : number).stripTrailingZeros();
            case Real(double real) ->
                Double.isFinite(real)
                        ? "n" + BigDecimal.valueOf(real).round(SORTED).stripTrailingZeros()
                        : "t" + real;
        };
    }

    private static Cell real(String text) {
        return switch (text) {
            case "NaN" -> new Real(Double.NaN);
            case "Infinity" -> new Real(Double.POSITIVE_INFINITY);
            case "-Infinity" -> new Real(Double.NEGATIVE_INFINITY);
            default -> {
                try {
                    yield new Real(Double.parseDouble(text));
                } catch (NumberFormatException e) {
                    yield new Text(text);
                }
            }
        };
    }

    private static boolean near(double want, double got, Checker.Float tolerance) {
        double distance = Math.abs(want - got);
        return Double.compare(want, got) == 0
                || distance <= tolerance.absolute()
                || distance <= tolerance.relative() * Math.abs(want);
    }

    /** In one manner: a blank before the time, no zeros at the end of a fraction, no zone where it is UTC. */
    private static String moment(String text) {
        return text.replace('T', ' ')
                .replaceFirst("(Z|\\+00(:?00)?)$", "")
                .replaceFirst("(\\.[0-9]*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
