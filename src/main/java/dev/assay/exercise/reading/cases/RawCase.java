package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case as it stands in a file, unchecked. */
record RawCase(int line, Map<String, Field> fields) {
    /**
     * A field's line and value.
     *
     * @param content instead of a value, where a file is the field
     */
    record Field(int line, JsonNode value, @Nullable Content content) {
        Field(int line, JsonNode value) {
            this(line, value, null);
        }
    }

    /** The name as written; empty when there is none. */
    String name() {
        Field name = fields.get("name");
        return name == null || name.value().isNull() ? "" : name.value().asText();
    }
}
