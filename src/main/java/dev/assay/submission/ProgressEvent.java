package dev.assay.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.judging.judgement.Verdict;
import java.util.UUID;

/** One step of a submission; {@code data} may be shown to its learner. {@code JUDGED} and {@code FAILED} are the last. */
public record ProgressEvent(UUID submission, Event event, JsonNode data) {
    private static final int LONG = 200;

    static ProgressEvent of(UUID submission, Event event) {
        return new ProgressEvent(submission, event, JsonNodeFactory.instance.objectNode());
    }

    static ProgressEvent queued(UUID submission, long position) {
        return new ProgressEvent(
                submission, Event.QUEUED, JsonNodeFactory.instance.objectNode().put("position", position));
    }

    static ProgressEvent judged(UUID submission, Verdict verdict, int score, int maxScore) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("verdict", verdict.name());
        data.put("score", score);
        data.put("maxScore", maxScore);
        return new ProgressEvent(submission, Event.JUDGED, data);
    }

    ProgressEvent withoutLongTexts() {
        var rest = JsonNodeFactory.instance.objectNode();
        data.properties().stream()
                .filter(field -> field.getValue().asText().length() <= LONG)
                .forEach(field -> rest.set(field.getKey(), field.getValue()));
        return new ProgressEvent(submission, event, rest);
    }

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
