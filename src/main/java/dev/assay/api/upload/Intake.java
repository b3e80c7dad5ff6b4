package dev.assay.api.upload;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.Upload.SourceFile;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.catalogue.ExercisesFolder;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.submission.Batches.Item;
import dev.assay.submission.Batches.NewBatch;
import dev.assay.submission.NewSubmission;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what was sent into what the queue takes, or refuses it with every reason. */
@Singleton
public final class Intake {
    private static final String FILES_REFUSED = "Nothing was queued. Each entry of “errors” says what to change.";

    private final ExercisesFolder exercises;
    private final Languages languages;
    private final SourceRules rules;
    private final UploadLimits limits;

    Intake(ExercisesFolder exercises, Languages languages, SourceRules rules, UploadLimits limits) {
        this.exercises = exercises;
        this.languages = languages;
        this.rules = rules;
        this.limits = limits;
    }

    public NewSubmission check(Upload upload, String owner, @Nullable String idempotencyKey) {
        var exercise = exercise(upload.exercise());
        String language = language(exercise, upload.language(), upload.files())
                .orElseThrow(() -> ProblemType.UNKNOWN_LANGUAGE.because("%s", notOffered(exercise, upload.language())));
        var flaws = new Flaws();
        var texts = rules.check(exercise, language, upload.files(), flaws.at("files"));
        refuse(flaws);
        return new NewSubmission(owner, exercise.slug(), language, texts, idempotencyKey);
    }

    public NewBatch check(Upload.Batch batch, String owner) {
        var exercise = exercise(batch.exercise());
        int most = limits.batchSubmissions();
        if (batch.submissions().isEmpty() || batch.submissions().size() > most) {
            throw ProblemType.INVALID_REQUEST.because(
                    "A batch has 1 to %d submissions; this one has %d.",
                    most, batch.submissions().size());
        }
        var flaws = new Flaws();
        var names = new HashSet<String>();
        var items = new ArrayList<Item>();
        int seen = 0;
        for (Upload.Named named : batch.submissions()) {
            var here = flaws.at("submissions").at(String.valueOf(seen++));
            String name = name(named, names, here.at("name"));
            language(exercise, named.language(), named.files())
                    .ifPresentOrElse(
                            language -> items.add(new Item(
                                    name,
                                    language,
                                    rules.check(
                                            exercise, language, fitted(exercise, language, named), here.at("files")))),
                            () -> here.at("language").add(notOffered(exercise, named.language())));
        }
        refuse(flaws);
        return new NewBatch(owner, exercise.slug(), items);
    }

    private static void refuse(Flaws flaws) {
        if (!flaws.found().isEmpty()) {
            throw ProblemType.INVALID_FILES.because(FILES_REFUSED).with(flaws.found());
        }
    }

    private Exercise exercise(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            throw ProblemType.INVALID_REQUEST.because(
                    "Say which exercise this is for: the field “exercise” (with application/zip: the query parameter).");
        }
        return exercises.catalogue().find(slug).orElseThrow(() -> unknownExercise(slug));
    }

    /** The answer to a slug that the catalogue does not know. */
    public static ProblemException unknownExercise(String slug) {
        return ProblemType.UNKNOWN_EXERCISE.because(
                "There is no exercise “%s”. GET /api/v1/exercises lists them.", slug);
    }

    /** A submission's name in its batch, which no other has. */
    private static String name(Upload.Named named, Set<String> taken, Flaws flaws) {
        String name = named.name() == null ? "" : named.name();
        Names.flawOfName(name).ifPresentOrElse(flaws::add, () -> {
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                flaws.add("“%s” is the name of another submission of this batch, too.".formatted(name));
            }
        });
        return name;
    }

    private Optional<String> language(Exercise exercise, @Nullable String asked, List<SourceFile> files) {
        return (asked == null ? byEnding(exercise, files) : Optional.of(asked)).filter(offered(exercise)::contains);
    }

    private String notOffered(Exercise exercise, @Nullable String asked) {
        String offered = String.join(", ", offered(exercise));
        return asked == null
                ? "Say which language this is, with the field “language”. %s is offered in %s."
                        .formatted(exercise.slug(), offered)
                : "%s is not offered in “%s”. Offered: %s.".formatted(exercise.slug(), asked, offered);
    }

    private List<String> offered(Exercise exercise) {
        return exercise.languages().stream()
                .filter(name -> languages.find(name).isPresent())
                .toList();
    }

    private Optional<String> byEnding(Exercise exercise, List<SourceFile> files) {
        Set<String> found = new HashSet<>();
        files.forEach(file -> languages
                .byFile(file.name(), exercise.languages())
                .map(Language::name)
                .ifPresent(found::add));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** A lone file that stands for a whole submission of a batch takes the one name that the exercise has for it. */
    private static List<SourceFile> fitted(Exercise exercise, String language, Upload.Named named) {
        var allowed = exercise.fileNames(language);
        if (allowed.size() != 1
                || named.files().size() != 1
                || !named.files().getFirst().name().equals(named.name())) {
            return named.files();
        }
        return List.of(new SourceFile(
                allowed.iterator().next(), named.files().getFirst().content()));
    }
}
