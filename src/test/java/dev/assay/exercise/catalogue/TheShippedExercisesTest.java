package dev.assay.exercise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.TestGroup;
import dev.assay.language.Languages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TheShippedExercisesTest {
    private static final Path EXERCISES = Path.of("exercises");

    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final Catalogue CATALOGUE = Catalogue.load(EXERCISES, LANGUAGES);

    @Test
    void every_package_is_an_exercise() {
        assertThat(CATALOGUE.broken()).isEmpty();
        assertThat(CATALOGUE.exercises()).isNotEmpty();
    }

    @Test
    void every_package_loads_without_even_a_warning() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            String slug = exercise.slug();
            assertThat(PackageLoader.load(EXERCISES.resolve(slug), slug, LANGUAGES)
                            .problems())
                    .as(slug)
                    .isEmpty();
        }
    }

    @Test
    void every_exercise_shows_an_example_and_hides_the_rest() {
        assertThat(CATALOGUE.exercises())
                .allSatisfy(exercise -> assertThat(exercise.groups())
                        .extracting(TestGroup::visibility)
                        .contains(TestGroup.Visibility.SAMPLE, TestGroup.Visibility.HIDDEN));
    }
}
