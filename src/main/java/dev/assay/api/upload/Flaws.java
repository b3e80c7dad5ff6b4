package dev.assay.api.upload;

import dev.assay.api.problem.Problem.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, and where, so that a client learns all of it at once. */
final class Flaws {
    private static final int SHOWN = 100;

    private final List<Flaw> found;
    private final List<String> path;

    Flaws() {
        this(new ArrayList<>(), List.of());
    }

    private Flaws(List<Flaw> found, List<String> path) {
        this.found = found;
        this.path = path;
    }

    /** The same gathering, one step deeper. */
    Flaws at(String step) {
        var deeper = new ArrayList<>(path);
        deeper.add(step);
        return new Flaws(found, deeper);
    }

    void add(String detail) {
        if (found.size() < SHOWN) {
            found.add(Flaw.at(detail, path.toArray(String[]::new)));
        }
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }
}
