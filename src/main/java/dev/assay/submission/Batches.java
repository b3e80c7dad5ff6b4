package dev.assay.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Receives and reports many submissions of one exercise at once; they yield to single submissions in the queue. */
@Singleton
public final class Batches {
    /** What is to be judged together. */
    public record NewBatch(String owner, String exercise, List<Item> items) {}

    /** One submission of a batch, by its name there. */
    public record Item(String name, String language, Map<String, String> files) {
        public Item {
            files = Map.copyOf(files);
            NewSubmission.requireText(files);
        }
    }

    /** Stores and queues all of them, or none. */
    public Batch create(NewBatch batch) {
        throw new UnsupportedOperationException();
    }

    public Optional<Batch> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Its submissions in the order they were sent, finished or not. */
    public List<SubmissionState> results(UUID id) {
        throw new UnsupportedOperationException();
    }
}
