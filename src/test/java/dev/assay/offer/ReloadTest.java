package dev.assay.offer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.assay.access.Role;
import dev.assay.access.Tokens;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.PackageFolder;
import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The running service follows its folder. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(ReloadTest.OwnFolder.class)
@SuppressWarnings("NullAway.Init")
class ReloadTest {
    @Inject
    Heard heard;

    @Inject
    DataSource database;

    @Inject
    InstantSource clock;

    @ConfigProperty(name = "assay.exercises", defaultValue = "exercises")
    Path folder;

    @Test
    void a_title_that_was_changed_is_soon_shown() throws Exception {
        write("web/echo/exercise.yaml", PackageFolder.STDIO.replace("title: Echo", "title: Echoes"));

        heard.until(now -> now.find("web/echo").map(Exercise::title).equals(Optional.of("Echoes")));

        as(Role.LEARNER)
                .get("/api/v1/exercises/web/echo")
                .then()
                .statusCode(200)
                .body("title", equalTo("Echoes"));
    }

    @Test
    void a_package_that_breaks_is_soon_shown_to_operators_alone() throws Exception {
        write("web/torn/exercise.yaml", PackageFolder.STDIO.replace("kind: stdio", "kind: stdoi"));

        heard.until(now -> now.broken().containsKey("web/torn"));

        as(Role.LEARNER).get("/api/v1/exercises/web/torn").then().statusCode(404);
        as(Role.OPERATOR)
                .get("/api/v1/exercise-problems")
                .then()
                .statusCode(200)
                .body("items.slug", hasItem("web/torn"))
                .body("items.find { it.slug == 'web/torn' }.problems.line", hasItem(3));
        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'exercises' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'exercises' }.data.broken", equalTo(1));
    }

    private RequestSpecification as(Role role) {
        String token = new Tokens(database, clock)
                .create(role, "reader-" + role.word())
                .secret();
        return given().header("Authorization", "Bearer " + token);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The catalogues that were offered. */
    @Singleton
    static class Heard {
        private final BlockingQueue<Catalogue> offered = new LinkedBlockingQueue<>();

        void hear(@Observes Catalogue catalogue) {
            offered.add(catalogue);
        }

        void until(Predicate<Catalogue> wanted) throws InterruptedException {
            Catalogue next;
            do {
                next = offered.poll(60, TimeUnit.SECONDS);
                assertThat(next).as("a catalogue is offered in time").isNotNull();
            } while (!wanted.test(next));
        }
    }

    /** Exercises in a folder that nobody else reads, looked at often. */
    public static final class OwnFolder implements QuarkusTestResourceLifecycleManager {
        private Path folder = Path.of("");

        @Override
        public Map<String, String> start() {
            try {
                folder = Files.createTempDirectory("assay-exercises");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PackageFolder.stdio(folder.resolve("web/echo"));
            return Map.of(
                    "assay.exercises", folder.toString(),
                    "assay.images", "src/test/resources/sandbox-images",
                    "assay.exercises-reload", "20ms");
        }

        @Override
        public void stop() {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
