package dev.assay.exercise.sample;

import dev.assay.exercise.Content;
import java.util.Map;

/**
 * A submission that an author ships with the package. {@code name} is its path below {@code submissions/}, a file's or a folder's; {@code files}
 * have the names that they have in the sandbox.
 */
public record SampleSubmission(String name, String language, Map<String, Content> files, Expectation expected) {}
