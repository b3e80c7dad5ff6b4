package dev.assay.judging.checking;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.ValueCheck;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads one untrusted JSON answer of bounded depth and number of values: every array or object costs far more memory than its text. */
final class AnswerParser {
    private static final int MAX_DEPTH = 128;
    private static final int MAX_TEXT = 64 << 20;
    private static final int MAX_TOKENS = 4 << 20;
    private static final int MAX_NAME = 200;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private AnswerParser() {}

    static Answer value(byte[] answer, Type type) {
        return read(answer, "value", type);
    }

    static Answer ready(byte[] answer) {
        Answer read = read(answer, "ready", Type.Scalar.BOOL);
        return read.equals(new Answer.Value(BooleanNode.FALSE))
                ? new Answer.Malformed("the driver is not ready")
                : read;
    }

    private static Answer fault(JsonNode json) {
        JsonNode error = json.path("error");
        JsonNode type = error.path("type");
        JsonNode message = error.path("message");
        boolean whole = only(json, "error") && error.size() == 2 && type.isTextual() && message.isTextual();
        return whole && type.textValue().length() <= MAX_NAME
                ? new Answer.Fault(type.textValue(), message.textValue())
                : new Answer.Malformed("the answer is neither a value nor an error");
    }

    private static boolean only(JsonNode json, String name) {
        return json.isObject() && json.size() == 1 && json.has(name);
    }

    private static Answer read(byte[] answer, String field, Type type) {
        try {
            JsonNode json = READER.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString());
            if (!only(json, field)) {
                return fault(json);
            }
            String mismatch = ValueCheck.mismatch(type, json.get(field));
            return mismatch == null
                    ? new Answer.Value(json.get(field))
                    : new Answer.Malformed("the " + field + mismatch);
        } catch (JsonProcessingException e) {
            return new Answer.Malformed("the answer is no valid JSON: " + e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            return new Answer.Malformed("the answer is no UTF-8");
        }
    }
}
