package dev.assay.exercise.icpc.problem;

import dev.assay.yaml.Value;
import java.util.Map;
import java.util.Optional;

/** The versions of the format that differ in what a package may hold. */
public enum Version {
    LEGACY,
    /** A draft of the next one, that changed while it was in use: what both of its neighbours have may stand in a package. */
    JULY_2023,
    SEPTEMBER_2025;

    private static final Map<String, Version> WORDS = Map.of(
            "legacy",
            LEGACY,
            "legacy-icpc",
            LEGACY,
            "2023-07",
            JULY_2023,
            "2023-07-draft",
            JULY_2023,
            "2025-09",
            SEPTEMBER_2025,
            "2025-09-draft",
            SEPTEMBER_2025);

    static Optional<Version> read(Optional<Value> value) {
        return value.isEmpty() ? Optional.of(LEGACY) : value.get().choice(WORDS);
    }

    /** Whether a package may be written as before. */
    public boolean allowsOld() {
        return this != SEPTEMBER_2025;
    }

    /** Whether a package may be written as since. */
    public boolean allowsNew() {
        return this != LEGACY;
    }
}
