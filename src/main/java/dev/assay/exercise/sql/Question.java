package dev.assay.exercise.sql;

/** A query that is asked when the learner's statements are through, and what must come of it. */
public record Question(String query, Wanted wanted) {}
