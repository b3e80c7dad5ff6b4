package dev.assay.exercise;

/** How an answer is compared with the expected one. */
public sealed interface Checker {
    record Exact() implements Checker {}

    record Tokens() implements Checker {}

    record Lines() implements Checker {}

    /** A number is right when it is within either tolerance. */
    record Float(double absolute, double relative) implements Checker {}

    record Unordered() implements Checker {}
}
