package dev.assay.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built service while its exercises change below it. */
class ReloadIT {
    private static final String SLUG = "dsa/two-sum";

    @Test
    void a_new_release_of_the_exercises_is_judged_by_and_named_by_its_digest(@TempDir Path home) throws Exception {
        Path shipped = Path.of("exercises").toAbsolutePath();
        Path changed = home.resolve("changed");
        copy(shipped.resolve(SLUG), changed.resolve(SLUG));
        Path yaml = changed.resolve(SLUG).resolve("exercise.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("title: .*", "title: Changed"));
        Path current = Files.createSymbolicLink(home.resolve("current"), shipped);
        var settings = Map.of("ASSAY_EXERCISES", current.toString(), "ASSAY_EXERCISES_RELOAD", "100ms");
        try (var service = new RunningService(home, settings)) {
            String token = service.token("learner", "ann");
            String old = exercise(service, token);
            assertThat(judgedBy(service, token)).isEqualTo(old);

            Path next = Files.createSymbolicLink(home.resolve("next"), changed);
            Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
            service.until("the new release", () -> !exercise(service, token).equals(old));

            assertThat(judgedBy(service, token)).isEqualTo(exercise(service, token));
        }
    }

    /** The digest of the exercise that is on offer. */
    private static String exercise(RunningService service, String token) {
        return given().baseUri(service.base())
                .auth()
                .oauth2(token)
                .get("/api/v1/exercises/" + SLUG)
                .path("digest");
    }

    private static String judgedBy(RunningService service, String token) throws Exception {
        String id = service.submit(token, SLUG, "python", "solution.py", "def two_sum(nums, target):\n    return []\n");
        return service.judged(token, id).getString("judgement.digest");
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
