package dev.assay.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.PackageFolder;
import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.judging.Judge;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.postgres.PostgresResource;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import dev.assay.submission.MovableClock;
import dev.assay.submission.Status;
import dev.assay.submission.SubmissionQueue;
import dev.assay.submission.SubmissionQueue.Lease;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of submissions whose exercise changes, breaks or comes back while they wait. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@SuppressWarnings("NullAway.Init")
final class CatalogueJudgingTest {
    private static final String SLUG = "dsa/two-sum";

    @Inject
    Workplace workplace;

    @Inject
    SubmissionQueue queue;

    @Inject
    MovableClock clock;

    @TempDir
    Path root;

    private final FakeSandboxes sandboxes = new FakeSandboxes("python")
            .program(
                    (input, files) -> new Outcome(new Termination.Exited(0), "word\n".getBytes(UTF_8), new byte[0]),
                    "/usr/bin/python3",
                    "solution.py");
    private PackageFolder exercise;
    private ExercisesFolder exercises;
    private Jobs jobs;

    @BeforeEach
    void open() {
        workplace.open();
        PackageFolder.stdio(root.resolve("exercises/other"));
        exercise = PackageFolder.stdio(root.resolve("exercises/" + SLUG));
        exercises = new ExercisesFolder(root.resolve("exercises"), PackageFolder.languages());
        var judge = new Judge(sandboxes, new Artefacts(root.resolve("artefacts"), clock), clock);
        var judging = new CatalogueJudging(exercises, PackageFolder.languages(), judge, sandboxes);
        jobs = workplace.jobs(judging, workplace.outage(judging), new Workplace.Settings(3, Duration.ofSeconds(10)));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void what_waited_is_judged_against_the_exercise_as_it_is_now_and_keeps_its_digest() {
        String old = digest();
        UUID before = workplace.receive();
        jobs.run(lease());
        UUID after = workplace.receive();
        exercise.replace("exercise.yaml", "points: 10", "points: 30");
        reload();

        jobs.run(lease());

        assertThat(digest()).isNotEqualTo(old);
        var first = Objects.requireNonNull(workplace.state(before).judgement());
        assertThat(first.digest()).isEqualTo(old);
        assertThat(first.maxScore()).isEqualTo(10);
        var second = Objects.requireNonNull(workplace.state(after).judgement());
        assertThat(second.digest()).isEqualTo(digest());
        assertThat(second.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(second.maxScore()).isEqualTo(30);
    }

    @Test
    void data_that_changes_under_a_judgement_is_waited_for() {
        exercise.file("tests/pairs/01-word.in", "large ".repeat(100_000));
        reload();
        exercise.file("tests/pairs/01-word.in", "larger ".repeat(100_000));
        UUID id = workplace.receive();
        jobs.run(lease());
        assertThat(workplace.state(id).status()).isEqualTo(Status.QUEUED);

        reload();
        clock.advance(Duration.ofMinutes(1));
        jobs.run(lease());
        assertThat(Objects.requireNonNull(workplace.state(id).judgement()).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void while_the_exercise_is_broken_its_submissions_wait_and_no_try_is_counted() {
        UUID id = workplace.receive();
        exercise.without("statement.md");
        reload();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(1 + i));
            jobs.run(lease());
            assertThat(workplace.state(id).status()).isEqualTo(Status.QUEUED);
            assertThat(waiting()).as("due at once").isEmpty();
        }
        exercise.file("statement.md", "Here I am again.\n");
        reload();
        clock.advance(Duration.ofMinutes(5));

        Lease lease = lease();
        assertThat(lease.tries()).isEqualTo(1);
        jobs.run(lease);
        assertThat(workplace.state(id).status()).isEqualTo(Status.JUDGED);
        assertThat(workplace.state(id).failure()).isNull();
    }

    @Test
    void a_submission_whose_exercise_stays_away_fails_without_a_verdict_and_says_why() {
        UUID id = workplace.receive();
        exercise.without("exercise.yaml");
        reload();
        clock.advance(Duration.ofMinutes(61));

        jobs.run(lease());

        var state = workplace.state(id);
        assertThat(state.status()).isEqualTo(Status.FAILED);
        assertThat(state.judgement()).isNull();
        assertThat(state.failure()).contains(SLUG, "not offered here", "/api/v1/exercise-problems");
        assertThat(sandboxes.opened).isEmpty();
    }

    private void reload() {
        exercises.look();
        assertThat(exercises.look()).isTrue();
    }

    private String digest() {
        return exercises.catalogue().find(SLUG).map(Exercise::digest).orElseThrow();
    }

    private Lease lease() {
        return waiting().getFirst();
    }

    private List<Lease> waiting() {
        return queue.lease("test", 1, Duration.ofMinutes(1), 3);
    }
}
