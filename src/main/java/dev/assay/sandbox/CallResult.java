package dev.assay.sandbox;

/** The facts of one call; {@code answer} is whole only when the termination is {@link Termination.Answered}. */
public record CallResult(Termination termination, Usage usage, byte[] answer, byte[] output, byte[] error) {}
