package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.SchemaAgreement.Seen;
import dev.assay.language.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that has a schema is made wrong in one place at a time, in every place: loader and schema refuse the same. */
final class SchemaFaultsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** What is put in the place of each value. */
    private static final List<JsonNode> WRONG = Stream.of(
                    "null",
                    "''",
                    "' '",
                    "'x'",
                    "'a\\tb'",
                    "'../a'",
                    "'sample'",
                    "'shared'",
                    "'tokens'",
                    "-1",
                    "1.5",
                    "7",
                    "10000000000",
                    "[]",
                    "{}",
                    "['x']",
                    "[1]",
                    "[1, 2, 3]",
                    "{'float': {'absolute': 1}}",
                    "'" + "x".repeat(200) + "'",
                    IntStream.rangeClosed(0, 1000).boxed().toList().toString())
            .map(SchemaFaultsTest::node)
            .toList();

    /** What is added to each mapping that has it not; some of it is right somewhere. */
    private static final Map<String, JsonNode> MORE = Map.ofEntries(
            Map.entry("zZ", node("'int'")),
            Map.entry("function", node("{'name': 'f', 'parameters': {}, 'returns': 'int'}")),
            Map.entry("interactor", node("'tests/make.py'")),
            Map.entry("sql", node("{'may': 'read'}")),
            Map.entry("passes", node("1")),
            Map.entry("process", node("'shared'")),
            Map.entry("checker", node("'exact'")),
            Map.entry("cases", node("'tests/texts.yaml'")),
            Map.entry("seeds", node("[1]")),
            Map.entry("unit", node("{'frameworks': {'python': 'pytest'}}")),
            Map.entry("tests", node("['x']")),
            Map.entry("generator", node("'tests/make.py'")),
            Map.entry("files", node("['*.py']")));

    /** What is only right together, and is added together too. */
    private static final JsonNode PAIR = node("{'generator': 'tests/make.py', 'seeds': [1]}");

    /** Words of a schema that forbid something. */
    private static final Set<String> FORBIDDING = Set.of(
            "additionalProperties",
            "const",
            "enum",
            "if",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minProperties",
            "minimum",
            "not",
            "pattern",
            "propertyNames",
            "required",
            "type",
            "uniqueItems");

    private static final List<Seen> SEEN = new ArrayList<>();

    @BeforeAll
    static void load(@TempDir Path folder) {
        Languages languages = PackageFolder.languages();
        Set<String> done = new HashSet<>();
        for (SchemaDocuments document : SchemaDocuments.values()) {
            PackageFolder sample = document.in(folder);
            for (Seen right : SchemaAgreement.seen(folder, sample.load())) {
                SEEN.add(right);
                if (done.add(right.file() + right.content())) {
                    variants(right.content())
                            .filter(content -> done.add(right.file() + content))
                            .forEach(content -> {
                                sample.file(right.file(), content.toString());
                                SchemaAgreement.seen(folder, PackageLoader.load(folder, "a", languages)).stream()
                                        .filter(one -> one.file().equals(right.file()))
                                        .forEach(SEEN::add);
                            });
                }
                sample.file(right.file(), right.content().toString());
            }
        }
    }

    @Test
    void what_one_refuses_the_other_refuses() {
        assertThat(SEEN).hasSizeGreaterThan(2000);

        assertThat(SEEN.stream()
                        .flatMap(one -> SchemaAgreement.SHIPPED.disagreements(one).stream()
                                .map(disagreement -> disagreement + " in " + one.content())))
                .isEmpty();
    }

    @Test
    void no_word_of_a_schema_could_go_without_a_disagreement() {
        assertThat(unnoticed("exercise")).isEmpty();
        assertThat(unnoticed("submissions")).isEmpty();
        assertThat(unnoticed("cases")).isEmpty();
    }

    /** The words of a schema that are not needed to agree with the loader. */
    private static List<String> unnoticed(String schema) {
        var unnoticed = new ArrayList<String>();
        List<Seen> concerned = SEEN.stream()
                .filter(one -> SchemaAgreement.schemaOf(one.file()).equals(schema))
                .toList();
        words(SchemaAgreement.source(schema), JsonPointer.empty(), word -> {
            var lacking = new SchemaAgreement(
                    without(word, "exercise", schema),
                    without(word, "submissions", schema),
                    without(word, "cases", schema));
            if (concerned.stream().allMatch(one -> lacking.disagreements(one).isEmpty())) {
                unnoticed.add(schema + word);
            }
        });
        return unnoticed;
    }

    private static JsonNode without(JsonPointer word, String schema, String changed) {
        JsonNode source = SchemaAgreement.source(schema);
        if (schema.equals(changed)) {
            JsonNode owner = source.at(word.head());
            if (owner instanceof ObjectNode mapping) {
                mapping.remove(word.last().getMatchingProperty());
            } else {
                ((ArrayNode) owner).remove(word.last().getMatchingIndex());
            }
        }
        return source;
    }

    /** Where the words are that forbid something; of required fields each is one. */
    private static void words(JsonNode schema, JsonPointer place, Consumer<JsonPointer> consumer) {
        for (Map.Entry<String, JsonNode> field : schema.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            JsonPointer here = place.appendProperty(name);
            boolean named = name.equals("properties") || name.equals("$defs");
            if (name.equals("required") && !here.toString().contains("/if/")) {
                IntStream.range(0, value.size()).forEach(i -> consumer.accept(here.appendIndex(i)));
            } else if (FORBIDDING.contains(name) && !here.toString().matches("/allOf/./if/required")) {
                consumer.accept(here);
            }
            if (named) {
                value.properties().forEach(one -> {
                    JsonPointer below = here.appendProperty(one.getKey());
                    if (one.getValue().isBoolean()) {
                        consumer.accept(below);
                    }
                    words(one.getValue(), below, consumer);
                });
            } else if (value.isObject() && !name.equals("const")) {
                words(value, here, consumer);
            } else if (value.isArray()) {
                IntStream.range(0, value.size()).forEach(i -> words(value.get(i), here.appendIndex(i), consumer));
            }
        }
    }

    /** The same with one thing changed, each in turn. */
    private static Stream<JsonNode> variants(JsonNode node) {
        Stream<JsonNode> inside = Stream.of();
        if (node instanceof ObjectNode mapping) {
            inside = Stream.concat(
                    mapping.properties().stream()
                            .flatMap(field -> Stream.concat(
                                    Stream.of(mapping.deepCopy().without(field.getKey())),
                                    variants(field.getValue())
                                            .map(value -> mapping.deepCopy().set(field.getKey(), value)))),
                    MORE.entrySet().stream()
                            .filter(more -> !mapping.has(more.getKey()))
                            .map(more -> mapping.deepCopy().set(more.getKey(), more.getValue())));
            inside = Stream.concat(inside, Stream.of(mapping.deepCopy().setAll((ObjectNode) PAIR)));
        } else if (node instanceof ArrayNode list) {
            inside = Stream.concat(
                    IntStream.range(0, list.size())
                            .boxed()
                            .flatMap(i -> variants(list.get(i)).map(value -> replaced(list, i, value))),
                    Stream.of(list)
                            .filter(one -> !one.isEmpty())
                            .map(one -> one.deepCopy().add(one.get(0))));
        }
        return Stream.concat(WRONG.stream(), inside);
    }

    private static ArrayNode replaced(ArrayNode list, int index, JsonNode value) {
        ArrayNode copy = list.deepCopy();
        copy.set(index, value);
        return copy;
    }

    private static JsonNode node(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
