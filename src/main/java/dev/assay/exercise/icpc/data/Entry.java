package dev.assay.exercise.icpc.data;

import dev.assay.exercise.Content;
import dev.assay.yaml.Value;
import java.util.List;
import java.util.Optional;

/** Something in a folder of test data. */
sealed interface Entry {
    /** In the package, without an ending. */
    String path();

    /** Without the folder that it lies in. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /**
     * A test case.
     *
     * @param hint for who fails it
     * @param flags what the output validator is called with in this case, where it says so itself
     */
    record Case(String path, Content input, Content answer, Optional<String> hint, Optional<Value> flags)
            implements Entry {}

    /** A folder with what lies in it, by name. */
    record Folder(String path, List<Entry> entries) implements Entry {
        List<Case> cases() {
            return entries.stream()
                    .filter(Case.class::isInstance)
                    .map(Case.class::cast)
                    .toList();
        }

        List<Folder> folders() {
            return entries.stream()
                    .filter(Folder.class::isInstance)
                    .map(Folder.class::cast)
                    .toList();
        }
    }
}
