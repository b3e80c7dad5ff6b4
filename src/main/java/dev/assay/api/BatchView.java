package dev.assay.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.access.Caller;
import dev.assay.judging.judgement.Judgement;
import dev.assay.report.Named;
import dev.assay.submission.Batch;
import dev.assay.submission.Batches;
import dev.assay.submission.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch: how far it is, and what is known of each of its submissions. */
@Schema(name = "Batch")
public record BatchView(
        UUID id,
        String owner,
        String exercise,
        Instant createdAt,
        boolean finished,
        Progress progress,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "In the order they were sent") @Nullable
        List<Item> submissions) {

    /** Its submissions counted by status. */
    @Schema(name = "BatchProgress")
    public record Progress(long size, long queued, long running, long judged, long failed) {}

    /** One of its submissions. */
    @Schema(name = "BatchItem")
    public record Item(
            String name,
            UUID id,
            String language,
            Status status,
            @Nullable Judgement judgement) {
        static Item of(Batches.Result result, Caller reader, Instant now) {
            return new Item(
                    result.name(),
                    result.id(),
                    result.language(),
                    result.status(),
                    SubmissionView.seen(result.judgement(), reader, now));
        }
    }

    static BatchView of(Batch batch, @Nullable List<Batches.Result> results, Caller reader, Instant now) {
        return new BatchView(
                batch.id(),
                batch.owner(),
                batch.exercise(),
                batch.createdAt(),
                batch.finished(),
                new Progress(batch.size(), batch.queued(), batch.running(), batch.judged(), batch.failed()),
                results == null
                        ? null
                        : results.stream()
                                .map(result -> Item.of(result, reader, now))
                                .toList());
    }

    static Named named(Batches.Result result, Caller reader, Instant now) {
        return new Named(
                result.name(),
                SubmissionView.seen(result.judgement(), reader, now),
                SubmissionView.failure(result.status(), result.failure(), reader));
    }
}
