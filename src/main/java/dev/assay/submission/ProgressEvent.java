package dev.assay.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** One step of a submission; {@code data} may be shown to its learner. {@code JUDGED} and {@code FAILED} are the last. */
public record ProgressEvent(UUID submission, Event event, JsonNode data) {
    /** The steps; {@link #word} is the name in JSON. */
    public enum Event {
        @JsonProperty("queued")
        QUEUED("queued"),
        @JsonProperty("running")
        RUNNING("running"),
        @JsonProperty("compiled")
        COMPILED("compiled"),
        @JsonProperty("test")
        TEST("test"),
        @JsonProperty("judged")
        JUDGED("judged"),
        @JsonProperty("failed")
        FAILED("failed");

        private final String word;

        Event(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public boolean last() {
            return this == JUDGED || this == FAILED;
        }
    }
}
