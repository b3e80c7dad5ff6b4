package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.exercise.reading.cases.RawCase.Field;
import dev.assay.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of a JSON file, read as a stream so that large files are quick and every case knows its line. */
final class JsonCases {
    private static final int MAX_TEXT = 64 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private JsonCases() {}

    static List<RawCase> read(String text, Problems problems) {
        var cases = new ArrayList<RawCase>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                problems.report(line(parser), "the file must be a list of cases, [{\"name\": …}, …]");
                return cases;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    cases.add(oneCase(parser));
                } else {
                    problems.report(line(parser), "a case must be an object, {\"name\": …}");
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                problems.report(line(parser), "the file must end after the list of cases");
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.report(line, "not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
        return cases;
    }

    private static RawCase oneCase(JsonParser parser) throws IOException {
        int line = line(parser);
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, new Field(line(parser), MAPPER.readTree(parser)));
        }
        return new RawCase(line, fields);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
