package dev.assay.cli.authoring;

import dev.assay.cli.authoring.Skeleton.Kind;
import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.exercise.Exercise.Difficulty;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a package that verifies, for its author to change. */
@Command(
        name = "new",
        description =
                "Write an exercise package that verifies at once, to be changed into yours. Asks for what is not said, on a terminal.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 written, 2 wrong call; then nothing was written.",
            "",
            "Examples:",
            "  ./assay new exercises/dsa/peak",
            "  ./assay new exercises/dsa/peak --kind function --languages python,java",
            "  ./assay new exercises/dsa/find-it --kind interactive --title \"Find It\" --difficulty medium",
            "  ./assay verify exercises/dsa/peak"
        })
public final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "the folder to write; its name is part of the exercise's slug")
    Path folder = Path.of("");

    @Option(names = "--kind", paramLabel = "K", description = "function, stdio, interactive, sql or unit")
    @Nullable
    Kind kind;

    @Option(names = "--languages", paramLabel = "L", split = ",", description = "default: all that can")
    @Nullable
    List<String> languages;

    @Option(names = "--title", paramLabel = "T", description = "default: from the folder's name")
    @Nullable
    String title;

    @Option(names = "--step", paramLabel = "S", description = "where it stands on the roadmap, TRACK/STEP")
    @Nullable
    String step;

    @Option(names = "--difficulty", paramLabel = "D", description = "easy, medium or hard (default: easy)")
    Difficulty difficulty = Difficulty.EASY;

    private final Tools tools;
    private final Optional<Person> person;

    /** @param person who can be asked, if somebody is there */
    public NewCommand(Tools tools, Optional<Person> person) {
        this.tools = tools;
        this.person = person;
    }

    @Override
    public Integer call() {
        Languages known = tools.languages();
        var target = new NewFolder(folder);
        Kind chosen = kind != null ? kind : askedKind();
        var skeleton = new Skeleton(
                chosen, chosenTitle(), step != null ? step : chosen.step, difficulty, languages(chosen, known));
        target.fill(files(skeleton), written -> check(written, known));
        tell(skeleton);
        return Exit.OK;
    }

    private Kind askedKind() {
        Person asked = person.orElseThrow(
                () -> new UsageError("say what it asks for: --kind function, stdio, interactive, sql or unit"));
        String kinds = Stream.of(Kind.values())
                .map(one -> "  %-12s %s".formatted(one.word(), one.meaning))
                .collect(Collectors.joining("\n", "\n", "\n"));
        return asked.ask(
                kinds + "Kind",
                Kind.FUNCTION.word(),
                answer -> Stream.of(Kind.values())
                        .filter(one -> one.word().equals(answer))
                        .findFirst()
                        .orElseThrow(() -> new UsageError("there is no kind '" + answer + "'")));
    }

    private String chosenTitle() {
        if (title != null) {
            return title;
        }
        String fromName = Stream.of(folder.toAbsolutePath()
                        .normalize()
                        .getFileName()
                        .toString()
                        .split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return person.map(asked -> asked.ask("Title", fromName, answer -> answer))
                .orElse(fromName);
    }

    private List<Language> languages(Kind chosen, Languages known) {
        List<Language> able = known.all().stream()
                .filter(one -> Skeleton.offers(tools.installation().images(), one, chosen))
                .toList();
        if (languages != null) {
            return chosen(languages, able, chosen);
        }
        String all = able.stream().map(Language::name).collect(Collectors.joining(","));
        return person.map(asked -> asked.ask(
                        "Languages", all, answer -> chosen(Arrays.asList(answer.split("[, ]+")), able, chosen)))
                .orElse(able);
    }

    private static List<Language> chosen(List<String> names, List<Language> able, Kind kind) {
        return names.stream()
                .map(String::strip)
                .distinct()
                .map(name -> able.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new UsageError("there is no language '%s' for %s exercises, only %s"
                                .formatted(
                                        name,
                                        kind.word(),
                                        able.stream().map(Language::name).collect(Collectors.joining(", "))))))
                .toList();
    }

    private SortedMap<String, String> files(Skeleton skeleton) {
        SortedMap<String, String> files = skeleton.files(tools.installation().images());
        schema().ifPresent(schema -> files.compute(
                "exercise.yaml", (name, yaml) -> "# yaml-language-server: $schema=%s\n%s".formatted(schema, yaml)));
        return files;
    }

    /** Where editors find the schema, seen from the package; only exercises that lie together share one. */
    private Optional<Path> schema() {
        Path exercises = tools.installation().exercises().toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        Path schema = exercises.resolve("schema/exercise.json");
        return here.startsWith(exercises) && Files.exists(schema)
                ? Optional.of(here.relativize(schema))
                : Optional.empty();
    }

    private void check(Path written, Languages known) {
        if (PackageLoader.load(written, tools.slug(folder), known) instanceof Loaded.Broken broken) {
            throw new UsageError(broken.problems().stream()
                    .map(ExerciseProblem::message)
                    .collect(Collectors.joining("\n", "this would be no exercise: ", "")));
        }
    }

    private void tell(Skeleton skeleton) {
        System.err.printf(
                """
                %s is written, a small exercise in %s:
                  exercise.yaml   its kind, languages, limits and points
                  statement.md    what learners read
                  starter/        what they start from
                  submissions/    right and wrong solutions, which prove the tests
                %s  %s
                Have it proven, then change it bit by bit and again:
                  ./assay verify %s --matrix
                """,
                folder,
                skeleton.languages().stream().map(Language::name).collect(Collectors.joining(", ")),
                skeleton.kind() == Kind.INTERACTIVE
                        ? "  interactor.py   your program that the learner's one talks to\n"
                        : "",
                skeleton.kind() == Kind.UNIT ? "suite/          the tests" : "tests/          the cases",
                folder);
    }
}
