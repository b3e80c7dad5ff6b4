package dev.assay.api.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.assay.api.problem.Problem.Flaw;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** JSON as it must be: no unknown or repeated fields, no guessing of types, nothing after the end. Errors say where. */
public final class StrictJson {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NAME = 1000;

    /** Each costs far more memory than its text; a batch of a thousand submissions with fifty files each has half as many. */
    private static final int MAX_TOKENS = 200_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNameLength(MAX_NAME)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(LogicalType.Textual, texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    private static final String BEYOND =
            "The JSON is nested deeper than %d levels, has a name longer than %d characters, or more than %d names, values and brackets."
                    .formatted(MAX_DEPTH, MAX_NAME, MAX_TOKENS);

    private StrictJson() {}

    /** Reads a record. */
    static <T> T read(byte[] json, Class<T> type) {
        try (var parser = MAPPER.createParser(json)) {
            T value = MAPPER.readValue(parser, type);
            if (value == null) {
                throw ProblemType.MALFORMED_JSON.because("Send a JSON object, not null.");
            }
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), List.of(), "Something follows the end of the JSON object.");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw ProblemType.MALFORMED_JSON.because(BEYOND);
        } catch (UnrecognizedPropertyException e) {
            throw at(
                    e,
                    "There is no field “%s” here. Known are: %s."
                            .formatted(e.getPropertyName(), String.join(", ", names(e.getKnownPropertyIds()))));
        } catch (MismatchedInputException e) {
            throw json.length == 0
                    ? ProblemType.MALFORMED_JSON.because("The request body is empty. Send a JSON object.")
                    : at(e, "This must be %s.".formatted(expected(e.getTargetType())));
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof StreamConstraintsException) {
                throw ProblemType.MALFORMED_JSON.because(BEYOND);
            }
            throw at(
                    e,
                    e.getCause() instanceof JsonParseException syntax
                            ? syntax.getOriginalMessage()
                            : e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw at(e.getLocation(), List.of(), e.getOriginalMessage());
        } catch (IOException e) {
            throw ProblemType.MALFORMED_JSON.because("This is not text in UTF-8.");
        }
    }

    private static Collection<String> names(Collection<Object> ids) {
        var names = new TreeSet<String>();
        ids.forEach(id -> names.add(id.toString()));
        return names;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another JSON value";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "another JSON value";
    }

    private static ProblemException at(JsonMappingException e, String message) {
        return at(e.getLocation(), e.getPath(), message);
    }

    private static ProblemException at(
            @Nullable JsonLocation where, List<JsonMappingException.Reference> path, String message) {
        String place = where == null ? "" : "Line %d, column %d: ".formatted(where.getLineNr(), where.getColumnNr());
        String[] names = path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .toArray(String[]::new);
        var problem = ProblemType.MALFORMED_JSON.because("%s", place + message);
        return names.length == 0 ? problem : problem.with(List.of(Flaw.at(message, names)));
    }
}
