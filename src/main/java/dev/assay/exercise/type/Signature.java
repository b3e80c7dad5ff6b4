package dev.assay.exercise.type;

import java.util.List;

/** A function's name in {@code snake_case}, its parameters in order and its result. */
public record Signature(String name, List<Parameter> parameters, Type returns) {
    /** One named, typed parameter. */
    public record Parameter(String name, Type type) {}
}
