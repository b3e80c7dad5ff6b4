package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.postgres.PostgresResource;
import dev.assay.submission.Submissions.ListQuery;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
final class SubmissionsTest {
    @Inject
    Submissions submissions;

    @Inject
    SubmissionQueue queue;

    private final String owner = "learner-" + UUID.randomUUID();

    @Test
    void isFoundAsItWasReceived() {
        var receipt = submissions.receive(Samples.keyed(owner, "k", "print('ä → \t😀')\n"));
        assertThat(receipt).isInstanceOf(Receipt.Created.class);
        var found = submissions.find(receipt.state().submission().id()).orElseThrow();
        assertThat(found).isEqualTo(receipt.state());
        assertThat(found.status()).isEqualTo(Status.QUEUED);
        assertThat(found.position()).isPositive();
        assertThat(found.submission().files()).containsEntry("solution.py", "print('ä → \t😀')\n");
    }

    @Test
    void isNotFoundWhenItWasNeverReceived() {
        assertThat(submissions.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSameKeyAndContentMeanTheSameSubmission() {
        var first = submissions.receive(Samples.keyed(owner, "k", "1"));
        var again = submissions.receive(Samples.keyed(owner, "k", "1"));
        assertThat(again).isInstanceOf(Receipt.Repeated.class);
        assertThat(again.state().submission()).isEqualTo(first.state().submission());
        assertThat(submissions.queued(owner)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsAConflict() {
        var first = submissions.receive(Samples.keyed(owner, "k", "1"));
        var other = submissions.receive(Samples.keyed(owner, "k", "2"));
        assertThat(other).isInstanceOf(Receipt.Conflict.class);
        assertThat(other.state().submission()).isEqualTo(first.state().submission());
        assertThat(submissions.queued(owner)).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherOwnerMeansNothing() {
        submissions.receive(Samples.keyed(owner, "k", "1"));
        assertThat(submissions.receive(Samples.keyed(owner + "-2", "k", "2"))).isInstanceOf(Receipt.Created.class);
    }

    @Test
    void ofManyAtOnceWithOneKeyOneIsCreated() throws Exception {
        List<Callable<Receipt>> all = IntStream.range(0, 30)
                .<Callable<Receipt>>mapToObj(i -> () -> submissions.receive(Samples.keyed(owner, "k", "1")))
                .toList();
        var receipts = new ArrayList<Receipt>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Receipt> future : threads.invokeAll(all)) {
                receipts.add(future.get());
            }
        }
        assertThat(receipts).filteredOn(Receipt.Created.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Repeated.class::isInstance).hasSize(29);
        assertThat(submissions.queued(owner)).isEqualTo(1);
    }

    @Test
    void pagesHoldEverySubmissionOnceAndNewestFirst() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 25; i++) {
            ids.addFirst(submissions
                    .receive(Samples.submission(owner))
                    .state()
                    .submission()
                    .id());
        }
        var listed = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = submissions.list(new ListQuery(owner, "dsa/two-sum", cursor, 10));
            page.items().forEach(item -> listed.add(item.id()));
            submissions.receive(Samples.submission(owner));
            cursor = page.cursor();
        } while (cursor != null);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(ids).doesNotHaveDuplicates();
        assertThat(listed).isSortedAccordingTo((a, b) -> b.toString().compareTo(a.toString()));
    }

    @Test
    void listsWhatIsAskedForOnly() {
        submissions.receive(Samples.submission(owner));
        assertThat(submissions.list(new ListQuery(owner, "other", null, 10)).items())
                .isEmpty();
        assertThat(submissions.list(new ListQuery(owner + "-2", null, null, 10)).items())
                .isEmpty();
        assertThat(submissions.list(new ListQuery(owner, null, null, 10)).items())
                .hasSize(1);
        assertThatThrownBy(() -> submissions.list(new ListQuery(null, null, "' or 1=1", 10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePositionCountsThoseBefore() {
        drain();
        var first = submissions.receive(Samples.submission(owner)).state();
        var second = submissions.receive(Samples.submission(owner)).state();
        assertThat(List.of(first.position(), second.position())).containsExactly(1L, 2L);
        assertThat(submissions.queueLength()).isEqualTo(2);
        queue.lease("test", 1, Duration.ofMinutes(1), 3);
        assertThat(submissions.find(first.submission().id()).orElseThrow())
                .returns(Status.RUNNING, SubmissionState::status)
                .returns(0L, SubmissionState::position);
        assertThat(submissions.find(second.submission().id()).orElseThrow().position())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> new NewSubmission(owner, "e", "python", Map.of("solution.py", "a\0b"), null))
                .hasMessageContaining("solution.py is not a text file");
    }

    private void drain() {
        queue.lease("test", 10_000, Duration.ofDays(1), 3).forEach(lease -> queue.record(lease, Samples.accepted()));
    }
}
