package dev.assay.sandbox;

/** The facts of one run; output is cut at the limit, standard error at what was asked for. */
public record RunResult(Termination termination, Usage usage, byte[] output, byte[] error) {}
