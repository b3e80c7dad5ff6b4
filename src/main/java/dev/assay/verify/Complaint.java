package dev.assay.verify;

import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.ExerciseProblem.Severity;

/** Something wrong with a package, by which rule, and what to do about it. An error keeps it from being verified. */
public record Complaint(Rule rule, Severity severity, String file, int line, String message) {
    /** What is held against a package. */
    public enum Rule {
        /** It can be read, and everything in it fits together. */
        PACKAGE,
        /** A sample submission gets what it declares. */
        SAMPLE,
        /** A starter is not accepted. */
        STARTER,
        /** Every judgement of a submission is the same. */
        STEADY,
        /** Every test fails some wrong submission. */
        KILLS,
        /** The limits on CPU time are well above what is right and well below what is too slow. */
        TIME
    }

    static Complaint of(ExerciseProblem problem) {
        return new Complaint(Rule.PACKAGE, problem.severity(), problem.file(), problem.line(), problem.message());
    }

    static Complaint error(Rule rule, String file, String message) {
        return new Complaint(rule, Severity.ERROR, file, 0, message);
    }

    static Complaint warning(Rule rule, String file, String message) {
        return new Complaint(rule, Severity.WARNING, file, 0, message);
    }

    /** About the package as a whole. */
    static Complaint warning(Rule rule, String message) {
        return warning(rule, ".", message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
