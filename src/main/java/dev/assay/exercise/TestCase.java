package dev.assay.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.SqlTest;
import org.jspecify.annotations.Nullable;

/**
 * One input and what must come of it.
 *
 * @param checker where this case has another one than the exercise
 */
public record TestCase(
        String name,
        Data data,
        @Nullable String hint,
        @Nullable Checker checker) {
    /** One that is checked as the exercise says. */
    public TestCase(String name, Data data, @Nullable String hint) {
        this(name, data, hint, null);
    }

    /** Input and expected result, by kind. */
    public sealed interface Data {}

    /** Standard input and output; an interactor or a checker program gets both. */
    public record Text(Content input, Content expected) implements Data {
        public Text(String input, String expected) {
            this(Content.of(input), Content.of(expected));
        }
    }

    /** Arguments as one JSON array, in one line, and the expected value. */
    public record Values(String arguments, JsonNode expected) implements Data {}

    /** What is done with a database, by its dialect. */
    public record Sql(ByLanguage<SqlTest> tests) implements Data {}

    /** A test of a suite, which has the case's name. */
    public record OfSuite() implements Data {}

    /** A case that an author's program prints when it is given the seed. */
    public record Generated(AuthorProgram generator, long seed) implements Data {}
}
