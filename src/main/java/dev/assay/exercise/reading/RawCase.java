package dev.assay.exercise.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A case as it stands in a file, unchecked. */
record RawCase(int line, Map<String, Field> fields) {
    /** A field's line and value. */
    record Field(int line, JsonNode value) {}

    /** The name as written, or nothing. */
    String name() {
        Field name = fields.get("name");
        return name == null ? "" : name.value().asText();
    }
}
