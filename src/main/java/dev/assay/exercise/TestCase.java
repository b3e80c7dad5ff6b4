package dev.assay.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One input and what must come of it. */
public record TestCase(String name, Data data, @Nullable String hint) {
    /** Input and expected result, by kind. */
    public sealed interface Data {}

    /** Standard input and output. */
    public record Text(String input, String expected) implements Data {}

    /** Arguments as one JSON array, in one line, and the expected value. */
    public record Values(String arguments, JsonNode expected) implements Data {}
}
