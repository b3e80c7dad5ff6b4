package dev.assay.exercise.icpc.program;

import java.util.List;

/** What an output validator is called with, and the place in the package where that is said. */
public record Flags(List<String> words, String file, int line) {}
