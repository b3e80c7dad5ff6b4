package dev.assay.judging.checking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.type.Type;
import org.jspecify.annotations.Nullable;

/** Applies a checker; a difference is told in words that give away nothing of the expected answer. */
public final class Checking {
    private Checking() {}

    /** How a program's output differs from the expected text; null when it is accepted. */
    public static @Nullable String difference(Checker checker, byte[] expected, byte[] actual) {
        var texts = new Texts(expected, actual);
        return switch (checker) {
            case Checker.Exact ignored -> texts.exact();
            case Checker.Lines ignored -> texts.lines();
            case Checker.Tokens tokens -> texts.tokens(tokens);
            case Checker.Float tolerance -> texts.numbers(tolerance);
            case Checker.Unordered ignored -> texts.unorderedLines();
            case Checker.Program ignored -> throw elsewhere();
        };
    }

    /** How a returned value differs from the expected one, both being of the type; null when it is accepted. */
    public static @Nullable String difference(Checker checker, Type type, JsonNode expected, JsonNode actual) {
        boolean same = switch (checker) {
            case Checker.Exact ignored -> Values.EXACT.same(type, expected, actual);
            case Checker.Float tolerance ->
                new Values((want, got) -> Numbers.near(want, got, tolerance)).same(type, expected, actual);
            case Checker.Unordered ignored -> Unordered.same(type, expected, actual);
            case Checker.Lines ignored -> throw new IllegalArgumentException("lines compares texts");
            case Checker.Tokens ignored -> throw new IllegalArgumentException("tokens compares texts");
            case Checker.Program ignored -> throw elsewhere();
        };
        return same ? null : reason(expected, actual);
    }

    private static IllegalArgumentException elsewhere() {
        return new IllegalArgumentException("an author's program decides in a container of its own");
    }

    private static String reason(JsonNode expected, JsonNode actual) {
        if (expected.isArray() && actual.isArray() && expected.size() != actual.size()) {
            return actual.size() < expected.size()
                    ? "The function returned too few elements."
                    : "The function returned too many elements.";
        }
        return "The function returned another value than expected.";
    }
}
