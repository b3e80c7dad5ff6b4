package dev.assay.exercise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.PackageFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {
    private final Path folder;

    CatalogueTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void exercises_are_found_by_slug_and_sorted() {
        PackageFolder.stdio(folder.resolve("web/echo"));
        PackageFolder.function(folder.resolve("dsa/two-sum"));

        Catalogue catalogue = Catalogue.load(folder, PackageFolder.languages());

        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("dsa/two-sum", "web/echo");
        assertThat(catalogue.find("web/echo")).map(Exercise::title).contains("Echo");
        assertThat(catalogue.find("web")).isEmpty();
        assertThat(catalogue.broken()).isEmpty();
    }

    @Test
    void a_broken_package_is_not_offered_and_does_not_hide_the_others() {
        PackageFolder.function(folder.resolve("dsa/two-sum"));
        PackageFolder.stdio(folder.resolve("dsa/Echo"));
        PackageFolder.stdio(folder.resolve("dsa/silent")).without("statement.md");

        Catalogue catalogue = Catalogue.load(folder, PackageFolder.languages());

        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("dsa/two-sum");
        assertThat(catalogue.broken()).containsOnlyKeys("dsa/Echo", "dsa/silent");
        assertThat(catalogue.broken().get("dsa/silent"))
                .extracting(ExerciseProblem::file)
                .containsExactly("statement.md");
    }

    @Test
    void a_linked_package_is_told_and_a_hidden_one_is_none() throws IOException {
        PackageFolder.stdio(folder.resolve("web/echo"));
        PackageFolder.stdio(folder.resolve("web/.draft"));
        Files.createSymbolicLink(folder.resolve("web/again"), folder.resolve("web/echo"));

        Catalogue catalogue = Catalogue.load(folder, PackageFolder.languages());

        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("web/echo");
        assertThat(catalogue.broken()).containsOnlyKeys("web/again");
    }

    @Test
    void the_exercises_folder_itself_may_be_linked() throws IOException {
        PackageFolder.stdio(folder.resolve("real/echo"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(Catalogue.load(link, PackageFolder.languages()).find("echo")).isPresent();
    }

    @Test
    void a_missing_folder_is_told() {
        assertThatThrownBy(() -> Catalogue.load(folder.resolve("none"), PackageFolder.languages()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}
