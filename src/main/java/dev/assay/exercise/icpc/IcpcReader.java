package dev.assay.exercise.icpc;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Exercise.Difficulty;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.TestData;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.Credits;
import dev.assay.exercise.icpc.problem.Ini;
import dev.assay.exercise.icpc.problem.LanguageCodes;
import dev.assay.exercise.icpc.problem.Limits;
import dev.assay.exercise.icpc.problem.LimitsReader;
import dev.assay.exercise.icpc.problem.Manner;
import dev.assay.exercise.icpc.problem.MannerReader;
import dev.assay.exercise.icpc.problem.ProblemYaml;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.exercise.icpc.program.OutputValidator;
import dev.assay.exercise.icpc.program.Sources;
import dev.assay.exercise.icpc.program.Validation;
import dev.assay.exercise.icpc.statement.DisplayedSamples;
import dev.assay.exercise.icpc.statement.Statement;
import dev.assay.exercise.icpc.statement.StatementReader;
import dev.assay.exercise.icpc.submissions.SubmissionsReader;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code problem.yaml} and all that makes a package of it. */
public final class IcpcReader {
    /** The file that makes a folder a package. */
    public static final String FILE = ProblemYaml.FILE;

    private static final String STEP = "icpc";

    private final String slug;
    private final PackageFiles files;
    private final ProblemList problems;
    private final LanguageCodes codes;

    public IcpcReader(String slug, PackageFiles files, Languages known, ProblemList problems) {
        this.slug = slug;
        this.files = files;
        this.problems = problems;
        this.codes = new LanguageCodes(known);
    }

    /** The exercise, when no error was found. */
    public Optional<Exercise> read() {
        Optional<Exercise> exercise = ProblemYaml.read(files, problems).map(this::exercise);
        return problems.hasErrors() ? Optional.empty() : exercise;
    }

    private Exercise exercise(ProblemYaml yaml) {
        Constants constants = Constants.read(yaml);
        new Credits(yaml).check();
        elsewhere(yaml);
        var output = new OutputValidator(files, yaml.version(), problems);
        Manner manner = new MannerReader(yaml).read(output.exists());
        Ini ini = Ini.read(files, problems);
        Limits limits = new LimitsReader(yaml, problems).read(files, ini, manner.multiPass());
        var sources = new Sources(files, codes, constants);
        Optional<AuthorProgram> program = program(manner, output, sources, limits);
        var samples = new DisplayedSamples(files, problems);
        boolean shown = !manner.interactive() && !samples.differ();
        var validation = new Validation(program, problems);
        List<TestGroup> groups = new TestData(files, yaml.version(), manner, problems)
                .read(constants, validation, shown, limits.submissions().outputBytes());
        List<Language> languages = codes.read(yaml, problems);
        Statement statement = new StatementReader(files, constants, problems).read();
        String title = title(yaml, statement, ini);
        Map<String, Map<String, String>> extras = new Includes(files, codes, constants, problems).read(languages);
        yaml.fields().refuseOthers();
        Checker checker = validation.with(new Flags(manner.flags(), FILE, 0), 0);
        return new Exercise(
                slug,
                problems.hasErrors() ? "" : files.digest(),
                title,
                STEP,
                Difficulty.MEDIUM,
                shown ? statement.markdown() : statement.markdown() + samples.markdown(!manner.interactive()),
                kind(manner, program, limits.passes()),
                languages.stream().map(Language::name).toList(),
                checker,
                limits.submissions(),
                Map.of(),
                groups,
                names(languages),
                Map.of(),
                extras,
                List.of(),
                new SubmissionsReader(files, codes, sources, problems).read(languages, groups, constants),
                null);
    }

    private Optional<AuthorProgram> program(Manner manner, OutputValidator output, Sources sources, Limits limits) {
        if (!manner.custom()) {
            output.notAsked();
            return Optional.empty();
        }
        return output.read(sources, limits.validators());
    }

    private static Kind kind(Manner manner, Optional<AuthorProgram> program, int passes) {
        return program.filter(found -> manner.interactive())
                .<Kind>map(interactor -> new Kind.Interactive(interactor, passes))
                .orElseGet(() -> new Kind.Stdio(passes));
    }

    /** A submission is one file, called as its language wants. */
    private static Map<String, Set<String>> names(List<Language> languages) {
        Map<String, Set<String>> names = new HashMap<>();
        languages.forEach(language -> names.put(language.name(), Set.of(language.file())));
        return names;
    }

    private String title(ProblemYaml yaml, Statement statement, Ini ini) {
        Optional<Value> name = yaml.given("name");
        if (name.isEmpty()) {
            if (yaml.version().allowsNew()) {
                yaml.fields().required("name").label();
            }
            return statement
                    .title()
                    .or(ini::name)
                    .filter(Value::isLabel)
                    .orElseGet(() -> slug.substring(slug.lastIndexOf('/') + 1));
        }
        if (!name.get().isMapping()) {
            return name.get().label();
        }
        Map<String, String> titles = new LinkedHashMap<>();
        name.get().fields().all().forEach((language, value) -> titles.put(language, value.label()));
        if (titles.isEmpty()) {
            name.get().report("name must be the exercise's name, or a mapping with its name in one language at least");
            return "";
        }
        return titles.getOrDefault("en", titles.values().iterator().next());
    }

    /** What asks for something that is not there. */
    private void elsewhere(ProblemYaml yaml) {
        yaml.since("allow_file_writing")
                .filter(value -> ProblemYaml.isTrue(value).orElse(false))
                .ifPresent(value ->
                        value.report("allow_file_writing cannot be honoured: submissions may only write below /tmp"));
        yaml.since("embargo_until")
                .ifPresent(value -> problems.warning(
                        FILE,
                        value.line(),
                        "embargo_until is not watched: the exercise is offered as soon as its package is here"));
        refuse("graders", "only the default grader gives points here");
        refuse("static_validator", "sources are not judged, only what they print");
        if (!files.below("attachments").isEmpty()) {
            problems.warning("attachments", 0, "is not offered to learners");
        }
    }

    private void refuse(String folder, String why) {
        if (!files.below(folder).isEmpty()) {
            problems.error(folder, 0, "cannot be honoured: " + why);
        }
    }
}
