package dev.assay.exercise.sql;

import java.util.Map;

/** Something that is the same for all languages but some. */
public record ByLanguage<T>(T usual, Map<String, T> own) {
    /** The same for every language. */
    public static <T> ByLanguage<T> always(T usual) {
        return new ByLanguage<>(usual, Map.of());
    }

    /** What it is for this language. */
    public T of(String language) {
        return own.getOrDefault(language, usual);
    }
}
