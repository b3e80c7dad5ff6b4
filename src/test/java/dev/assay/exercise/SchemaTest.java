package dev.assay.exercise;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.SchemaAgreement.Seen;
import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas for editors name what the loader knows, neither more nor less: its own messages say what that is. */
final class SchemaTest {
    private static final String UNKNOWN = "z".repeat(30);
    private static final Pattern KNOWN = Pattern.compile(UNKNOWN + "'.*; known are (.*)$");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_shipped_exercise_passes() {
        Path exercises = Path.of("exercises");
        assertThat(Catalogue.load(exercises, LANGUAGES).exercises())
                .isNotEmpty()
                .allSatisfy(exercise -> {
                    Path place = exercises.resolve(exercise.slug());
                    Loaded loaded = PackageLoader.load(place, exercise.slug(), LANGUAGES);
                    assertThat(SchemaAgreement.seen(place, loaded))
                            .extracting(Seen::file)
                            .contains(SchemaAgreement.EXERCISE)
                            .hasSizeGreaterThan(exercise.kind() instanceof Kind.Unit ? 0 : 1);
                    assertThat(SchemaAgreement.SHIPPED.disagreements(place, loaded))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_accepted(SchemaDocuments document) {
        assertThat(document.in(folder).load()).isInstanceOf(Loaded.Ok.class);
    }

    @Test
    void every_mapping_has_the_fields_that_the_loader_asks_for() {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (SchemaDocuments document : SchemaDocuments.values()) {
            PackageFolder sample = document.in(folder);
            for (Seen one : SchemaAgreement.seen(folder, sample.load())) {
                places(one.content(), "").forEach(place -> {
                    JsonNode changed = one.content().deepCopy();
                    ((ObjectNode) changed.at(place)).put(UNKNOWN, 1);
                    String schema = switch (SchemaAgreement.schemaOf(one.file())) {
                        case "exercise" ->
                            "exercise" + schema(place, one.content().at(place));
                        case "submissions" -> "submissions/additionalProperties";
                        default -> "cases/$defs/" + definition(place);
                    };
                    asked.computeIfAbsent(schema, name -> new TreeSet<>()).addAll(known(sample, one.file(), changed));
                });
                sample.file(one.file(), one.content().toString());
            }
        }
        assertThat(asked)
                .hasSize(21)
                .allSatisfy((schema, fields) -> assertThat(
                                at(schema + "/properties").properties())
                        .as(schema)
                        .extracting(Map.Entry::getKey)
                        .containsExactlyInAnyOrderElementsOf(fields));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FUNCTION | /kind                 | exercise/properties/kind/enum
            FUNCTION | /difficulty           | exercise/properties/difficulty/enum
            SQL      | /sql/may              | exercise/properties/sql/properties/may/enum
            FUNCTION | /process              | exercise/properties/process/enum
            FUNCTION | /groups/0/visibility  | exercise/$defs/group/properties/visibility/enum
            FUNCTION | /groups/0/score       | exercise/$defs/group/properties/score/enum
            FUNCTION | /wrong_answer~1a.py/use_for_time_limit | submissions/additionalProperties/properties/use_for_time_limit/enum
            FUNCTION | /accepted/permitted/0 | submissions/$defs/verdicts/items/enum
            """)
    void every_choice_has_the_words_that_the_loader_knows(SchemaDocuments document, String place, String words) {
        PackageFolder sample = document.in(folder);
        String file = words.startsWith("exercise") ? SchemaAgreement.EXERCISE : SchemaAgreement.SUBMISSIONS;
        assertThat(known(sample, file, changed(sample, file, place))).containsExactlyInAnyOrderElementsOf(texts(words));
    }

    @Test
    void checkers_are_words_or_mappings() {
        PackageFolder sample = SchemaDocuments.PLAIN.in(folder);
        Set<String> known =
                known(sample, SchemaAgreement.EXERCISE, changed(sample, SchemaAgreement.EXERCISE, "/checker"));
        Set<String> words = texts("exercise/properties/checker/oneOf/0/enum");
        words.addAll(Set.of("float", "program"));
        assertThat(known).isEqualTo(words);
    }

    @Test
    void languages_that_have_an_image_are_offered() {
        assertThat(texts("exercise/properties/languages/items/anyOf/0/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        LANGUAGES.all().stream().map(Language::name).toList());
    }

    @Test
    void every_field_is_described() {
        for (String schema : Set.of("exercise", "submissions", "cases")) {
            assertThat(undescribed(SchemaAgreement.source(schema), schema)).isEmpty();
        }
    }

    /** Which schema holds for a mapping. */
    private static String schema(String place, JsonNode mapping) {
        return switch (place.replaceAll("/[0-9]+", "/#")) {
            case "", "/function", "/limits", "/sql", "/unit" -> place.isEmpty() ? "" : "/properties" + place;
            case "/checker" -> "/properties/checker/oneOf/" + (mapping.has("float") ? 1 : 2);
            case "/checker/float" -> "/properties/checker/oneOf/1/properties/float";
            case "/interactor", "/checker/program", "/groups/#/generator" -> "/$defs/program/oneOf/1";
            case "/limits/languages/python",
                    "/interactor/limits",
                    "/checker/program/limits",
                    "/groups/#/generator/limits" -> "/$defs/limits";
            case "/groups/#" -> "/$defs/group";
            case "/groups/#/tests/#" -> "/$defs/test";
            default -> throw new AssertionError("no schema is known for " + place);
        };
    }

    /** The definition of a mapping in a list of cases for databases. */
    private static String definition(String place) {
        String last = place.substring(place.lastIndexOf('/') + 1);
        return switch (last) {
            case "expected" -> "rows";
            case "statements" -> "statement_count";
            case "plan", "rows_examined" -> last;
            case "sqlite" -> "others";
            default ->
                place.matches("/[0-9]+") ? "statements" : place.contains("/after/") ? "after/items" : "must/items";
        };
    }

    /** The mappings whose fields have a meaning of their own: not those by parameter, language, group or pattern. */
    private static Stream<String> places(JsonNode node, String place) {
        Stream<String> inside = node.isObject()
                ? node.properties().stream()
                        .flatMap(field -> places(
                                field.getValue(), place + "/" + field.getKey().replace("/", "~1")))
                : Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .flatMap(i -> places(node.get(i), place + "/" + i));
        boolean meant = (node.isObject()
                        && !place.matches("/function/parameters|/limits/languages|/sql/data|/unit/frameworks"
                                + "|/[0-9]+/languages|/[^/]*/groups|"))
                || node.has("format");
        return Stream.concat(meant && !node.has("args") && !node.has("input") ? Stream.of(place) : Stream.of(), inside);
    }

    private JsonNode changed(PackageFolder sample, String file, String place) {
        JsonNode content = SchemaAgreement.seen(folder, sample.load()).stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow()
                .content();
        int last = place.lastIndexOf('/');
        JsonNode owner = content.at(place.substring(0, last));
        if (owner instanceof ObjectNode mapping) {
            mapping.put(place.substring(last + 1), UNKNOWN);
        } else {
            ((ArrayNode) owner).set(0, UNKNOWN);
        }
        return content;
    }

    /** The words that the loader says it knows in place of one that nobody knows. */
    private static Set<String> known(PackageFolder sample, String file, JsonNode content) {
        return sample.file(file, content.toString()).problems().stream()
                .map(KNOWN::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Arrays.stream(found.group(1).split(", ")))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> undescribed(JsonNode node, String place) {
        Stream<String> here = node.path("properties").properties().stream()
                .filter(field ->
                        !place.matches(".*/(if|then|else)") && field.getValue().isObject())
                .filter(field -> !described(field.getValue(), place.split("/")[0]))
                .map(field -> place + "/" + field.getKey());
        Stream<String> inside = node.properties().stream()
                .filter(field -> !Set.of("if", "then", "else", "allOf").contains(field.getKey()))
                .flatMap(field -> undescribed(field.getValue(), place + "/" + field.getKey()));
        return Stream.concat(here, inside);
    }

    private static boolean described(JsonNode field, String schema) {
        return field.has("description")
                || (field.has("$ref")
                        && at(schema + field.path("$ref").asText().substring(1)).has("description"));
    }

    private static JsonNode at(String place) {
        String schema = place.split("/")[0];
        return SchemaAgreement.source(schema).at(place.substring(schema.length()));
    }

    private static Set<String> texts(String place) {
        return StreamSupport.stream(at(place).spliterator(), false)
                .map(JsonNode::asText)
                .collect(toCollection(TreeSet::new));
    }
}
