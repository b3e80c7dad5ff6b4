package dev.assay.exercise.icpc.submissions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import java.util.Optional;

/** The file {@code submissions.json}, in which DOMjudge has the language and the entry point of submissions by their paths. */
final class SubmissionsJson {
    static final String FILE = "submissions.json";

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private SubmissionsJson(JsonNode root) {
        this.root = root;
    }

    /** The file, or one that says nothing when there is none. */
    static SubmissionsJson read(PackageFiles files, ProblemList problems) {
        String text = files.text(FILE, problems);
        JsonNode root = JSON.createObjectNode();
        if (text != null) {
            try {
                root = JSON.readTree(text);
                if (!root.isObject()) {
                    problems.error(
                            FILE, 0, "must be an object, {\"submissions/accepted/a.py\": {\"entry_point\": \"a.py\"}}");
                }
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                problems.error(FILE, line, "not valid JSON: " + e.getOriginalMessage());
            }
        }
        return new SubmissionsJson(root);
    }

    Optional<String> entryPoint(String submission) {
        return field(submission, "entry_point");
    }

    Optional<String> language(String submission) {
        return field(submission, "langid");
    }

    private Optional<String> field(String submission, String name) {
        String path = "submissions/" + submission;
        JsonNode entry = root.has(path) ? root.path(path) : root.path(path + "/");
        return Optional.ofNullable(entry.path(name).textValue()).filter(text -> !text.isBlank());
    }
}
