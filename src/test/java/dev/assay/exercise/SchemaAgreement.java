package dev.assay.exercise;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether the schemas for editors say the same of a package's files as the loader does, as far as a schema can know. */
final class SchemaAgreement {
    static final String EXERCISE = "exercise.yaml";
    static final String SUBMISSIONS = "submissions/submissions.yaml";
    private static final long LARGEST = 8 << 20;
    private static final Path FOLDER = Path.of("exercises/schema");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static final SchemaAgreement SHIPPED =
            new SchemaAgreement(source("exercise"), source("submissions"), source("cases"));

    /** Problems that take more than one file to see, another field's value, or the grammar of types. */
    private static final Predicate<String> BEYOND_SCHEMAS = Pattern.compile(String.join(
                    "|",
                    "unknown language|does not list the language|has no driver|is a database: use|is no database: use|(is missing|unknown field .*) in data(;.*)?$",
                    "^for kind: sql 'checker'|^a row has [0-9]|is a folder, must be a file with SQL",
                    "has no framework|^frameworks (has|names)|^there are no tests",
                    "^unexpected '|is missing at position|a map's keys|void can only|says the same twice|may be empty already",
                    "needs a result with double|needs an array or a list",
                    "^all groups together|^there is another|^there is no|cannot require itself|comes later",
                    "must end with .yaml|^a folder of .in|holds no cases|belongs to no known language|exactly one main file",
                    "^args: |^args has |^expected(\\[|\\.| is )|^expected takes|half of a surrogate",
                    "^no sample submission|is no pattern|^language cannot be|^(an item of )?score is '[0-9]{1,7}'|the least comes first",
                    "is '[0-9.]+ ?(ms|s|min|B|KiB|MiB|GiB)', must be a (duration|size) from|cannot be used; see|a program has at most",
                    "problems more in this file"))
            .asPredicate();

    private final JsonSchema exercise;
    private final JsonSchema submissions;
    private final JsonSchema cases;

    SchemaAgreement(JsonNode exercise, JsonNode submissions, JsonNode cases) {
        this.exercise = schema(exercise);
        this.submissions = schema(submissions);
        this.cases = schema(cases);
    }

    /** A schema as it is shipped. */
    static JsonNode source(String name) {
        try {
            return JSON.readTree(FOLDER.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with what a schema says, and what the loader says about it. */
    record Seen(String file, JsonNode content, boolean accepted, List<String> problems) {}

    List<String> disagreements(Path folder, Loaded loaded) {
        return seen(folder, loaded).stream()
                .flatMap(one -> disagreements(one).stream())
                .toList();
    }

    List<String> disagreements(Seen one) {
        List<String> refusals = schema(one.file()).validate(one.content()).stream()
                .map(Object::toString)
                .toList();
        if (!refusals.isEmpty()) {
            return one.accepted() ? List.of(one.file() + ": only the schema refuses it: " + refusals) : List.of();
        }
        boolean interactive = one.content().findValue("input") != null; // for all that the list of cases knows
        return one.problems().stream()
                .filter(BEYOND_SCHEMAS.negate())
                .filter(problem -> !(interactive && problem.equals("'expected' is missing in a case")))
                .map(problem -> one.file() + ": only the loader refuses it: " + problem)
                .toList();
    }

    /** The files that there is a schema for, but for those that are no proper YAML or JSON. */
    static List<Seen> seen(Path folder, Loaded loaded) {
        Map<String, JsonNode> contents = new LinkedHashMap<>();
        read(folder.resolve(EXERCISE)).ifPresent(content -> contents.put(EXERCISE, content));
        read(folder.resolve(SUBMISSIONS)).ifPresent(content -> contents.put(SUBMISSIONS, content));
        for (JsonNode group : contents.getOrDefault(EXERCISE, JSON.nullNode()).path("groups")) {
            String name = group.path("cases").asText();
            if (name.matches("tests/\\w+\\.(json|ya?ml)")) {
                read(folder.resolve(name)).ifPresent(content -> contents.put(name, content));
            }
        }
        var seen = new ArrayList<Seen>();
        contents.forEach((file, content) -> {
            List<String> problems = loaded.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR
                            && problem.file().equals(file))
                    .map(ExerciseProblem::message)
                    .toList();
            boolean accepted = loaded instanceof Loaded.Ok || (file.equals(EXERCISE) && problems.isEmpty());
            seen.add(new Seen(file, content, accepted, problems));
        });
        return seen;
    }

    private JsonSchema schema(String file) {
        return switch (schemaOf(file)) {
            case "exercise" -> exercise;
            case "submissions" -> submissions;
            default -> cases;
        };
    }

    /** Which schema a file has. */
    static String schemaOf(String file) {
        return switch (file) {
            case EXERCISE -> "exercise";
            case SUBMISSIONS -> "submissions";
            default -> "cases";
        };
    }

    private static JsonSchema schema(JsonNode source) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source);
    }

    private static Optional<JsonNode> read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LARGEST
                    ? parse(Files.readString(file), file.toString().endsWith(".json"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> parse(String text, boolean json) throws IOException {
        if (json) {
            return Optional.of(JSON.readTree(text)).filter(content -> !content.isMissingNode());
        }
        var problems = new ArrayList<String>();
        JsonNode content = YamlReader.read(text, "it", (line, message) -> problems.add(message))
                .json();
        return problems.isEmpty() ? Optional.of(content) : Optional.empty();
    }
}
