package dev.assay.exercise.icpc.statement;

import java.util.Optional;

/** What learners read, in Markdown, and the exercise's name where it stands there. */
public record Statement(String markdown, Optional<String> title) {}
