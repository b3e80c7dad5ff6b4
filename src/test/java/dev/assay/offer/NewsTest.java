package dev.assay.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.PackageFolder;
import dev.assay.exercise.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewsTest {
    private final Path root;
    private final PackageFolder echo;

    NewsTest(@TempDir Path root) {
        this.root = root;
        echo = PackageFolder.stdio(root.resolve("web/echo"));
    }

    @Test
    void the_first_one_counts_and_complains() {
        PackageFolder.stdio(root.resolve("web/torn")).replace("exercise.yaml", "hard", "harrd");

        News news = News.first(load());

        assertThat(news.summary()).isEqualTo("Exercises on offer: 1, broken: 1");
        assertThat(news.complaints())
                .singleElement()
                .asString()
                .startsWith("Not offered: web/torn: exercise.yaml:5: ")
                .contains("did you mean 'hard'");
    }

    @Test
    void what_is_new_has_changed_or_went_is_named() {
        PackageFolder.stdio(root.resolve("web/old"));
        Catalogue before = load();
        echo.file("statement.md", "Say it again.\n");
        PackageFolder.stdio(root.resolve("web/old")).without("exercise.yaml");
        PackageFolder.stdio(root.resolve("web/new"));

        assertThat(News.between(before, load()).summary())
                .isEqualTo("Exercises on offer: 2, broken: 0; new: web/new; changed: web/echo; no longer: web/old");
    }

    @Test
    void many_names_and_many_problems_are_cut_short() {
        Catalogue before = load();
        for (int i = 10; i < 22; i++) {
            PackageFolder.stdio(root.resolve("many/" + i));
            echo.file("submissions/accepted/s" + i + ".what", "").file("submissions/accepted/t" + i + ".what", "");
        }

        News news = News.between(before, load());

        assertThat(news.summary()).contains("new: many/10, ", "many/19 and 2 more", "no longer: web/echo");
        assertThat(news.complaints())
                .hasSize(21)
                .last()
                .isEqualTo("Not offered: web/echo: and 4 problems more, see /api/v1/exercise-problems");
    }

    @Test
    void a_complaint_is_made_once_and_again_when_it_is_another() {
        echo.without("statement.md");
        Catalogue before = load();

        assertThat(News.between(before, load()).complaints()).isEmpty();
        echo.file("statement.md", " ");
        assertThat(News.between(before, load()).complaints())
                .containsExactly("Not offered: web/echo: statement.md: is empty: write what the learner has to do");
    }

    @Test
    void a_file_name_cannot_pretend_to_be_a_line_of_the_log() throws IOException {
        Files.writeString(root.resolve("web/echo/submissions/accepted/a\nERROR all is lost.py"), "");
        Files.writeString(root.resolve("web/echo/submissions/accepted/b\nERROR.odd"), "");

        assertThat(News.first(load()).complaints()).isNotEmpty().noneMatch(line -> line.contains("\n"));
    }

    private Catalogue load() {
        return Catalogue.load(root, PackageFolder.languages());
    }
}
