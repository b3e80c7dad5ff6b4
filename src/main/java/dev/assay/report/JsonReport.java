package dev.assay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.assay.judging.judgement.Judgement;
import java.util.List;

/** Judgements as JSON: one as it is, many as an array of {@code {"name", …judgement}}. */
public final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonReport() {}

    /** One judgement as a document of its own. */
    public static String write(Judgement judgement) {
        return text(JSON.valueToTree(judgement));
    }

    static String write(List<Named> rows) {
        ArrayNode array = array();
        for (Named row : rows) {
            ObjectNode object = array.addObject().put("name", row.name());
            if (row.judgement() != null) {
                object.setAll(object(row.judgement()));
            } else {
                object.put("failure", row.failure());
            }
        }
        return text(array);
    }

    /** An empty array to be filled and written as {@link #text}. */
    public static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** A part of a judgement as it stands in one. */
    public static ObjectNode object(Record part) {
        return JSON.valueToTree(part);
    }

    /** A whole document, ending in a line feed. */
    public static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can't be written as JSON", e);
        }
    }
}
