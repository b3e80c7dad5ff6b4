package dev.assay.sandbox.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What docs/hardening.md says a worker asks of Docker's engine. */
final class DocumentedCalls {
    private static final Path PAGE = Path.of("docs/hardening.md");
    private static final Set<String> UPDATED = Set.of("Memory", "MemorySwap", "CpusetCpus", "PidsLimit");
    private static final int MOST_PROCESSES = 128;
    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String left, String right) {}

    private final List<Line> calls = block("calls");
    private final List<Line> created = block("create");

    /** Whether the page names this call; a path is compared as it is written, so that nothing hides in it. */
    boolean allow(String method, String path, byte[] body) throws IOException {
        return calls.stream().anyMatch(call -> call.left.equals(method) && path.matches(call.right))
                && switch (path.substring(path.lastIndexOf('/') + 1)) {
                    case "create" -> sandbox(JSON.readTree(body));
                    case "update" -> update(JSON.readTree(body));
                    default -> body.length == 0 || JSON.readTree(body).isEmpty();
                };
    }

    private static boolean update(JsonNode body) {
        int processes = body.path("PidsLimit").asInt(1);
        return UPDATED.containsAll(names(body)) && processes > 0 && processes <= MOST_PROCESSES;
    }

    List<String> lines() {
        return calls.stream().map(call -> call.left + " " + call.right).toList();
    }

    private boolean sandbox(JsonNode body) {
        return created.stream().allMatch(rule -> {
            JsonNode value = body.at("/" + rule.left.replace('.', '/'));
            return rule.right.equals("-") ? isNothing(value) : text(value).matches("(?s)" + rule.right);
        });
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isBoolean() && !value.booleanValue());
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString().replace("\\\"", "\"") : value.asText();
    }

    private static Set<String> names(JsonNode body) {
        var names = new TreeSet<String>();
        body.properties().stream()
                .filter(field -> !isNothing(field.getValue()))
                .forEach(field -> names.add(field.getKey()));
        return names;
    }

    private static List<Line> block(String name) {
        try {
            String block =
                    Files.readString(PAGE).split("```" + name + "\n", 2)[1].split("```", 2)[0];
            return Arrays.stream(block.split("\n"))
                    .map(line -> line.split(" +", 2))
                    .map(parts -> new Line(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
