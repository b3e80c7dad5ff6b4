package dev.assay.worker;

import dev.assay.exercise.Content;
import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.submission.Submission;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges submissions to the exercises on offer. */
@Singleton
final class CatalogueJudging implements Judging {
    private static final long PROBE_BYTES = 256 << 20;

    private final ExercisesFolder exercises;
    private final Languages languages;
    private final Judge judge;
    private final Sandboxes sandboxes;

    CatalogueJudging(ExercisesFolder exercises, Languages languages, Judge judge, Sandboxes sandboxes) {
        this.exercises = exercises;
        this.languages = languages;
        this.judge = judge;
        this.sandboxes = sandboxes;
    }

    @Override
    public Judgement judge(Submission submission, JudgeListener listener) {
        var exercise = exercises
                .catalogue()
                .find(submission.exercise())
                .orElseThrow(() -> new NotOfferedHere(
                        "The exercise %s is not offered here: its package is gone or broken, see /api/v1/exercise-problems."
                                .formatted(submission.exercise())));
        var language = languages
                .find(submission.language())
                .orElseThrow(() ->
                        new NotOfferedHere("The language %s is not known here: add its folder below sandbox-images."
                                .formatted(submission.language())));
        try {
            return judge.judge(exercise, language, bytes(submission.files()), listener);
        } catch (Content.Gone e) {
            throw new NotOfferedHere("The exercise %s is changing on disk: its data %s."
                    .formatted(submission.exercise(), e.getMessage()));
        }
    }

    /** One sandbox of any image is enough: where a single image is at fault, the others go on. */
    @Override
    public void probe() {
        var fault = new SandboxFault("There is no language to judge.");
        for (Language language : languages.all()) {
            try (var sandbox = sandboxes.open(new SandboxSpec(language.image(), PROBE_BYTES))) {
                return;
            } catch (SandboxFault e) {
                fault = e;
            }
        }
        throw fault;
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    }
}
