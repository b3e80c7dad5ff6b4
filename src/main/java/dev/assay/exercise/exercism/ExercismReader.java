package dev.assay.exercise.exercism;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Content;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Exercise.Difficulty;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code .meta/config.json} and the files it names. */
public final class ExercismReader {
    /** The file that makes a folder a package. */
    public static final String FILE = Config.FILE;

    private static final String STEP = "exercism";
    private static final int POINTS = 100;

    /** The site gives all tests of an exercise 20 s and 3 GB together. */
    private static final ExerciseLimits LIMITS = new ExerciseLimits(Duration.ofSeconds(5), 512L << 20, 1 << 20);

    private static final List<String> STATEMENT = List.of(
            ".docs/introduction.md",
            ".docs/introduction.append.md",
            ".docs/instructions.md",
            ".docs/instructions.append.md");

    private final String slug;
    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    public ExercismReader(String slug, PackageFiles files, Languages known, ProblemList problems) {
        this.slug = slug;
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    /** The exercise, when no error was found. */
    public Optional<Exercise> read() {
        Optional<Config> config = Config.read(files, problems);
        Optional<Track> track = config.flatMap(this::track);
        if (config.isEmpty() || track.isEmpty()) {
            return Optional.empty();
        }
        Exercise exercise = exercise(config.get(), track.get());
        return problems.hasErrors() ? Optional.empty() : Optional.of(exercise);
    }

    private Optional<Track> track(Config config) {
        Optional<Track> track = Track.of(config.solution());
        if (track.isEmpty()) {
            problems.error(FILE, 0, "solution names no file of a language whose tests can be run here");
            return track;
        }
        String name = track.get().language();
        Optional<Language> language = known.find(name);
        if (language.isEmpty()) {
            problems.error(FILE, 0, "is for '" + name + "', which is no language here");
        } else if (language.get().framework(track.get().framework()).isEmpty()) {
            problems.error(FILE, 0, "needs '" + track.get().framework() + "', which '" + name + "' does not have here");
        }
        return problems.hasErrors() ? Optional.empty() : track;
    }

    private Exercise exercise(Config config, Track track) {
        String language = track.language();
        Map<String, String> suite = new TreeMap<>();
        List<TestCase> cases = new ArrayList<>();
        for (String path : config.test()) {
            String text = track.switchedOn(text(path));
            suite.put(name(path), text);
            track.tests(text)
                    .forEach(test -> cases.add(new TestCase(String.join(" > ", test), new TestCase.OfSuite(), null)));
        }
        if (cases.isEmpty()) {
            problems.error(FILE, 0, "no test was found in " + String.join(", ", config.test()));
        }
        Map<String, String> stub = texts(config.solution());
        Map<String, Content> example = example(config, track);
        return new Exercise(
                slug,
                problems.hasErrors() ? "" : files.digest(),
                title(),
                STEP,
                Difficulty.MEDIUM,
                statement(),
                new Kind.Unit(Map.of(language, new Kind.Suite(track.framework(), suite))),
                List.of(language),
                new Checker.Exact(),
                LIMITS,
                Map.of(),
                List.of(new TestGroup(
                        "tests", Visibility.SAMPLE, POINTS, Scoring.SUM, List.of(), Stops.NEVER, null, cases)),
                Map.of(language, union(stub.keySet(), example.keySet())),
                Map.of(language, stub),
                Map.of(language, texts(config.editor())),
                List.of(),
                List.of(new SampleSubmission(
                        "accepted/example",
                        language,
                        example,
                        new Expectation(List.of(Requirement.permitted(Set.of(Outcome.ACCEPTED))), TimeUse.LOWER))),
                null);
    }

    /** The example's files under the names that a learner's have: by position where there are as many of the same kind, else by their own. */
    private Map<String, Content> example(Config config, Track track) {
        Map<String, Content> example = new LinkedHashMap<>();
        boolean byPosition = endings(config.example()).equals(endings(config.solution()));
        for (int i = 0; i < config.example().size(); i++) {
            String path = config.example().get(i);
            String place = byPosition
                    ? config.solution().get(i)
                    : sameEnding(config, path).orElse(path);
            example.put(track == Track.JAVA ? name(path) : name(place), files.content(path));
        }
        return example;
    }

    /** The one solution file that ends like an example's. */
    private static Optional<String> sameEnding(Config config, String path) {
        List<String> same = config.solution().stream()
                .filter(solution -> ending(solution).equals(ending(path)))
                .toList();
        long rivals = config.example().stream()
                .filter(other -> ending(other).equals(ending(path)))
                .count();
        return same.size() == 1 && rivals == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Map<String, String> texts(List<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        paths.forEach(path -> texts.put(name(path), text(path)));
        return texts;
    }

    private String text(String path) {
        String text = files.text(path, problems);
        return text == null ? "" : text;
    }

    private String statement() {
        String statement = STATEMENT.stream()
                .filter(files::has)
                .map(this::text)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
        if (statement.isEmpty()) {
            problems.error(".docs/instructions.md", 0, "is missing: tell the learner what to do");
        }
        return statement;
    }

    /** The folder's name, as words. */
    private String title() {
        return Stream.of(slug.substring(slug.lastIndexOf('/') + 1).split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> endings(List<String> paths) {
        return paths.stream().map(ExercismReader::ending).toList();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
