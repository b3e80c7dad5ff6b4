package dev.assay.verify;

import dev.assay.exercise.Content;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Language;
import dev.assay.sandbox.SandboxFault;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is tried: a sample submission, or a starter as it is. {@code file} is its place in the package. */
record Subject(
        String name,
        String file,
        boolean starter,
        Language language,
        Supplier<Map<String, byte[]>> files,
        Expectation expected) {
    private static final Expectation NOT_ACCEPTED =
            new Expectation(List.of(Requirement.permitted(Outcomes.NOT_ACCEPTED)), TimeUse.NOTHING);

    static Subject of(SampleSubmission sample, Language language) {
        return new Subject(
                sample.name(),
                "submissions/" + sample.name(),
                false,
                language,
                () -> read(sample.files()),
                sample.expected());
    }

    static Subject starter(Exercise exercise, Language language) {
        String place = "starter/" + language.name();
        Map<String, byte[]> files = new HashMap<>();
        exercise.starters()
                .getOrDefault(language.name(), Map.of())
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Subject(place, place, true, language, () -> files, NOT_ACCEPTED);
    }

    private static Map<String, byte[]> read(Map<String, Content> files) {
        Map<String, byte[]> contents = new HashMap<>();
        try {
            files.forEach((name, content) -> contents.put(name, content.bytes()));
        } catch (Content.Gone e) {
            throw new SandboxFault("a file %s".formatted(e.getMessage()), e);
        }
        return contents;
    }
}
