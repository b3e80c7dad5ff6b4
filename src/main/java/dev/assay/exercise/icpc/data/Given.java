package dev.assay.exercise.icpc.data;

import dev.assay.exercise.icpc.program.Flags;

/** A test case and what the output validator is called with in it. */
record Given(Entry.Case data, Flags flags) {}
