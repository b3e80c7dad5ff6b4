package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.postgres.PostgresResource;
import dev.assay.submission.SubmissionQueue.Lease;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
final class SubmissionQueueTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TRIES = 3;

    @Inject
    Submissions submissions;

    @Inject
    Batches batches;

    @Inject
    SubmissionQueue queue;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @BeforeEach
    void emptyTheQueue() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("truncate attempt, submission, batch")
                        .executeUpdate());
    }

    @Test
    void handsEachAttemptToOneOfManyWorkers() throws Exception {
        receiveBatch(3000);
        Callable<List<Lease>> worker = () -> {
            var leases = new ArrayList<Lease>();
            for (var some = lease(7); !some.isEmpty(); some = lease(7)) {
                leases.addAll(some);
            }
            return leases;
        };
        var attempts = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Lease>> leases : threads.invokeAll(java.util.Collections.nCopies(16, worker))) {
                leases.get().forEach(lease -> attempts.add(lease.attempt()));
            }
        }
        assertThat(attempts).hasSize(3000).doesNotHaveDuplicates();
    }

    @Test
    void aFaultIsNotedWhateverItsText() {
        UUID id = receive();
        assertThat(queue.fault(lease(1).getFirst(), "frame \0", MINUTE, 1)).isTrue();
        assertThat(submissions.find(id).orElseThrow().failure()).isEqualTo("frame \uFFFD");
    }

    @Test
    void leasesInTheOrderOfArrivalAndBatchesLast() {
        receiveBatch(2);
        UUID first = receive();
        UUID second = receive();
        assertThat(lease(1).getFirst().submission().id()).isEqualTo(first);
        assertThat(lease(1).getFirst().submission().id()).isEqualTo(second);
        assertThat(lease(5))
                .hasSize(2)
                .allSatisfy(lease -> assertThat(lease.submission().batch()).isNotNull());
    }

    @Test
    void aRecordedJudgementIsFoundAsItWas() {
        UUID id = receive();
        assertThat(queue.record(lease(1).getFirst(), Samples.accepted())).isTrue();
        var state = submissions.find(id).orElseThrow();
        assertThat(state.status()).isEqualTo(Status.JUDGED);
        assertThat(state.judgement()).isEqualTo(Samples.accepted());
        assertThat(select("select judgement ->> 'startedAt' from attempt")).isEqualTo("2026-01-02T03:04:05.000006Z");
        assertThat(select("select concat(verdict, ' ', score, '/', max_score, ' ', digest) from attempt"))
                .isEqualTo("ACCEPTED 100/100 sha256:1234");
        assertThat(lease(1)).isEmpty();
    }

    @Test
    void aJudgementWithOddCharactersIsRecordedToo() {
        UUID id = receive();
        assertThat(queue.record(lease(1).getFirst(), Samples.printing("a\0b \\u0000 \ud83d\ude00 \u001b[1m '")))
                .isTrue();
        var judgement = java.util.Objects.requireNonNull(
                submissions.find(id).orElseThrow().judgement());
        assertThat(judgement.compile().output()).isEqualTo("a\ufffdb \\u0000 \ud83d\ude00 \u001b[1m '");
    }

    @Test
    void aWorkerWhoseLeaseRanOutAndWentToAnotherRecordsNothing() {
        UUID id = receive();
        Lease stale = lease(1).getFirst();
        clock.advance(MINUTE.plusSeconds(1));
        Lease fresh = lease(1).getFirst();
        assertThat(fresh.submission().id()).isEqualTo(id);
        assertThat(queue.record(stale, Samples.accepted())).isFalse();
        assertThat(queue.fault(stale, "late", MINUTE, TRIES)).isFalse();
        assertThat(queue.release(stale)).isFalse();
        assertThat(submissions.find(id).orElseThrow().status()).isEqualTo(Status.RUNNING);
        assertThat(queue.record(fresh, Samples.accepted())).isTrue();
        assertThat(queue.record(fresh, Samples.accepted())).isFalse();
    }

    @Test
    void aLeaseThatRanOutButWentToNobodyStillRecords() {
        receive();
        Lease late = lease(1).getFirst();
        clock.advance(MINUTE.plusSeconds(1));
        assertThat(queue.record(late, Samples.accepted())).isTrue();
    }

    @Test
    void aRenewedLeaseHolds() {
        receive();
        Lease lease = lease(1).getFirst();
        clock.advance(Duration.ofSeconds(50));
        assertThat(queue.renew(List.of(lease), MINUTE)).containsExactly(lease);
        clock.advance(Duration.ofSeconds(50));
        assertThat(lease(1)).isEmpty();
        clock.advance(Duration.ofSeconds(11));
        assertThat(lease(1)).hasSize(1);
        assertThat(queue.renew(List.of(lease), MINUTE)).isEmpty();
    }

    @Test
    void afterAFaultItWaitsAndAfterTheLastTryItFailsWithTheReason() {
        UUID id = receive();
        for (int i = 1; i < TRIES; i++) {
            assertThat(queue.fault(lease(1).getFirst(), "fault " + i, MINUTE, TRIES))
                    .isTrue();
            assertThat(submissions.find(id).orElseThrow().status()).isEqualTo(Status.QUEUED);
            assertThat(lease(1)).isEmpty();
            clock.advance(MINUTE);
        }
        assertThat(queue.fault(lease(1).getFirst(), "the last fault", MINUTE, TRIES))
                .isTrue();
        clock.advance(MINUTE);
        assertThat(lease(1)).isEmpty();
        assertThat(submissions.find(id).orElseThrow())
                .returns(Status.FAILED, SubmissionState::status)
                .returns("the last fault", SubmissionState::failure);
    }

    @Test
    void whatKillsItsWorkersFailsInTheEnd() {
        UUID id = receive();
        for (int i = 0; i < TRIES; i++) {
            assertThat(lease(1)).hasSize(1);
            clock.advance(MINUTE.plusSeconds(1));
        }
        assertThat(lease(1)).isEmpty();
        assertThat(submissions.find(id).orElseThrow())
                .returns(Status.FAILED, SubmissionState::status)
                .returns("Its workers died while they judged it.", SubmissionState::failure);
    }

    @Test
    void whatIsHandedBackUnharmedLosesNeitherTryNorPlace() {
        UUID first = receive();
        receive();
        for (int i = 0; i < 2 * TRIES; i++) {
            Lease lease = lease(1).getFirst();
            assertThat(lease.submission().id()).isEqualTo(first);
            assertThat(lease.tries()).isEqualTo(1);
            assertThat(queue.release(lease)).isTrue();
        }
    }

    @Test
    void tellsHowLongTheOldestHasWaited() {
        assertThat(submissions.oldestQueued()).isEmpty();
        var createdAt = submissions
                .receive(Samples.submission("learner"))
                .state()
                .submission()
                .createdAt();
        receive();
        assertThat(submissions.oldestQueued()).contains(createdAt);
    }

    @Test
    void leasingLooksAtUnfinishedAttemptsOnly() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            database.createNativeMutationQuery("""
                            insert into submission (id, owner, exercise, language, files, created_at)
                            select gen_random_uuid(), 'learner', 'dsa/two-sum', 'python', '{}', now() from generate_series(1, 100000)
                            """).executeUpdate();
            // A plan for the foreign key that was made when the table was empty would read all of it for each row
            database.createNativeMutationQuery("analyze submission").executeUpdate();
            database.createNativeMutationQuery("""
                            insert into attempt (submission, owner, state, priority, queued_at, due_at, finished_at, judgement)
                            select id, owner, 'JUDGED', 0, now(), now(), now(), '{}' from submission
                            """).executeUpdate();
            database.createNativeMutationQuery("analyze attempt").executeUpdate();
        });
        receive();
        var plan = String.join("\n", explain());
        assertThat(plan).contains("attempt_live").doesNotContain("Seq Scan").doesNotContain("Sort");
        assertThat(lease(5)).hasSize(1);
    }

    private List<String> explain() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery("explain " + SubmissionQueue.LEASE, String.class);
            Map.of("now", clock.instant(), "until", clock.instant(), "count", 5, "maxTries", TRIES, "worker", "test")
                    .forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private List<Lease> lease(int count) {
        return queue.lease("test", count, MINUTE, TRIES);
    }

    private UUID receive() {
        return submissions
                .receive(Samples.submission("learner"))
                .state()
                .submission()
                .id();
    }

    private void receiveBatch(int size) {
        var items = IntStream.range(0, size)
                .mapToObj(i -> new Batches.Item("item-" + i, "python", Map.of("solution.py", "print(" + i + ")")))
                .toList();
        batches.create(new Batches.NewBatch("instructor", "dsa/two-sum", items));
    }

    private Object select(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, Object.class).getSingleResult());
    }
}
