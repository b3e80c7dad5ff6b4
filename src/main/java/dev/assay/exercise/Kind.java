package dev.assay.exercise;

import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.Script;
import dev.assay.exercise.type.Signature;
import java.util.Map;
import java.util.Objects;

/** How an exercise is graded. */
public sealed interface Kind {
    /**
     * A program that reads standard input and writes standard output.
     *
     * @param passes how often it is run for a case at most, where a checker program gives it another input
     */
    record Stdio(int passes) implements Kind {
        /** With one pass. */
        public Stdio() {
            this(1);
        }
    }

    /** A program whose standard input and output are those of an author's program. */
    record Interactive(AuthorProgram interactor, int passes) implements Kind {}

    /** A function with one typed signature for every language. */
    record Function(Signature signature, Process process) implements Kind {}

    /**
     * Statements for a database.
     *
     * @param data what the database holds, where a case does not say otherwise
     */
    record Sql(Rights may, ByLanguage<Script> data) implements Kind {}

    /** Tests of a suite that runs with the learner's code, by language. */
    record Unit(Map<String, Suite> suites) implements Kind {
        /** The suite in a language of the exercise. */
        public Suite suite(String language) {
            return Objects.requireNonNull(suites.get(language), language);
        }
    }

    /** An author's test files, by name, and the framework that they are written for. */
    record Suite(String framework, Map<String, String> files) {}

    /** Whether one process answers all cases or each case has its own. */
    enum Process {
        SHARED,
        CASE
    }

    /** The word in {@code exercise.yaml} and JSON. */
    default String word() {
        return switch (this) {
            case Stdio ignored -> "stdio";
            case Interactive ignored -> "interactive";
            case Function ignored -> "function";
            case Sql ignored -> "sql";
            case Unit ignored -> "unit";
        };
    }
}
