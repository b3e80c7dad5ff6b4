package dev.assay.bench;

import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A thousand packages like dsa/two-sum: read for the first time, looked at again, and looked at until a change of one of them is offered. Their large
 * cases are left out, since a thousand times 1.5 MB is more than a small machine can hold; what those cost is measured with one package.
 */
final class CatalogueBench implements Bench {
    private static final int PACKAGES = 1000;
    private static final int LOADS = 7;
    private static final int LOOKS = 40;
    private static final String SLUG = "dsa/two-sum";
    private static final String LARGE = "tests/scale.json";
    private static final String SMALL = "[{\"name\": \"small\", \"args\": [[1, 2], 3], \"expected\": [0, 1]}]\n";

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException {
        var load = new Series("cold load of 1,000 packages", "ms", null);
        var large = new Series("cold load of one with 1.5 MB of cases", "ms", null);
        var look = new Series("look when nothing changed", "ms", null);
        var change = new Series("one of 1,000 changed: two looks", "ms", look);
        Languages languages = surroundings.languages();
        try (var folder = TemporaryFolder.create()) {
            Path one = folder.path().resolve("one");
            copy(surroundings.exercises().resolve(SLUG), one.resolve("two-sum"));
            Path template = folder.path().resolve("template");
            copy(one.resolve("two-sum"), template);
            Files.writeString(template.resolve(LARGE), SMALL);
            Path thousand = folder.path().resolve("thousand");
            for (int i = 0; i < PACKAGES; i++) {
                copy(template, thousand.resolve("two-sum-" + i));
            }
            for (int round = 0; round < LOADS; round++) {
                surroundings.progress(name(), round, LOADS);
                load.time(() -> require(read(thousand, languages) == PACKAGES));
            }
            var exercises = new ExercisesFolder(thousand, languages);
            for (int round = 0; round < LOOKS; round++) {
                large.time(() -> require(read(one, languages) == 1));
                look.time(() -> require(!exercises.look()));
                Files.writeString(thousand.resolve("two-sum-0/statement.md"), "Round " + round);
                change.time(() -> require(!exercises.look() && exercises.look()));
            }
        }
        return List.of(load, large, look, change);
    }

    private static int read(Path folder, Languages languages) {
        return new ExercisesFolder(folder, languages).catalogue().exercises().size();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("the packages were not found as they are");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }
}
