package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.postgres.PostgresResource;
import dev.assay.submission.Batches.Item;
import dev.assay.submission.Batches.NewBatch;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
final class BatchesTest {
    @Inject
    Batches batches;

    @Inject
    SubmissionQueue queue;

    @Test
    void countsItsSubmissionsByWhereTheyStand() {
        var batch = batches.create(
                new NewBatch("pipeline", "dsa/two-sum", List.of(item("a"), item("b"), item("c"), item("d"))));
        assertThat(batch).returns(4L, Batch::queued).returns(4L, Batch::size).returns(false, Batch::finished);
        assertThat(batches.find(batch.id())).contains(batch);

        var leases = queue.lease("test", 3, Duration.ofMinutes(1), 1);
        queue.record(leases.get(0), Samples.accepted());
        queue.fault(leases.get(1), "no sandbox", Duration.ZERO, 1);
        assertThat(batches.find(batch.id()).orElseThrow())
                .isEqualTo(new Batch(batch.id(), "pipeline", "dsa/two-sum", batch.createdAt(), 1, 1, 1, 1));

        var results = batches.results(batch.id());
        assertThat(results).extracting(Batches.Result::name).containsExactly("a", "b", "c", "d");
        assertThat(results)
                .filteredOn(result -> result.status() == Status.JUDGED)
                .singleElement()
                .satisfies(result -> assertThat(result.judgement()).isEqualTo(Samples.accepted()));
    }

    @Test
    void isFinishedWithoutSubmissions() {
        var batch = batches.create(new NewBatch("pipeline", "dsa/two-sum", List.of()));
        assertThat(batches.find(batch.id()).orElseThrow().finished()).isTrue();
    }

    @Test
    void isNotFoundWhenItWasNeverSent() {
        assertThat(batches.find(UUID.randomUUID())).isEmpty();
        assertThat(batches.results(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> new Item("a", "python", Map.of("solution.py", "\0")))
                .hasMessageContaining("not a text file");
    }

    private static Item item(String name) {
        return new Item(name, "python", Map.of("solution.py", "print('" + name + "')"));
    }
}
