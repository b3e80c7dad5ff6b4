package dev.assay.report;

import dev.assay.judging.Judgement;
import org.jspecify.annotations.Nullable;

/** A judgement by the name it has among others; where there is none, {@code failure} says why. */
public record Named(String name, @Nullable Judgement judgement, @Nullable String failure) {}
