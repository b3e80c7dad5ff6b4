package dev.assay.exercise.sample;

import java.nio.file.Path;
import java.util.Map;

/**
 * A submission that an author ships with the package. {@code name} is its path below {@code submissions/}, a file's or a folder's; {@code files} are read
 * when it is judged, by the names they have in the sandbox.
 */
public record SampleSubmission(String name, String language, Map<String, Path> files, Expectation expected) {}
