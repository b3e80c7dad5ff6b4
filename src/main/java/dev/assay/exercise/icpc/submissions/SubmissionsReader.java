package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.TestGroup;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.LanguageCodes;
import dev.assay.exercise.icpc.program.Sources;
import dev.assay.exercise.icpc.program.Sources.Reading;
import dev.assay.exercise.icpc.submissions.SubmissionsYaml.Entry;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files and folders below {@code submissions/}. What can't be judged here is left out, and named. */
public final class SubmissionsReader {
    private static final String FOLDER = "submissions/";

    private final PackageFiles files;
    private final LanguageCodes codes;
    private final Sources sources;
    private final ProblemList problems;

    public SubmissionsReader(PackageFiles files, LanguageCodes codes, Sources sources, ProblemList problems) {
        this.files = files;
        this.codes = codes;
        this.sources = sources;
        this.problems = problems;
    }

    /** @param languages that submissions may be written in */
    public List<SampleSubmission> read(List<Language> languages, List<TestGroup> groups, Constants constants) {
        SortedMap<String, SortedMap<String, String>> found = find();
        String text = files.text(SubmissionsYaml.FILE, problems);
        Optional<SubmissionsYaml> yaml = Optional.ofNullable(text)
                .filter(written -> !written.isBlank())
                .map(written -> new SubmissionsYaml(constants.in(written), groups, problems.in(SubmissionsYaml.FILE)));
        SubmissionsJson json = SubmissionsJson.read(files, problems);
        var samples = new ArrayList<SampleSubmission>();
        found.forEach((name, paths) -> {
            List<Entry> entries = yaml.map(file -> file.of(name)).orElse(List.of());
            var expectations = new Expectations(files, name, paths, problems);
            SortedMap<String, String> sourcePaths = expectations.withoutResult();
            Optional<String> code =
                    last(entries.stream().map(Entry::language).toList()).or(() -> json.language(name));
            Optional<String> entry =
                    last(entries.stream().map(Entry::entrypoint).toList()).or(() -> json.entryPoint(name));
            Reading reading = code.isPresent() && codes.byCode(code.get()).isEmpty()
                    ? new Reading.Foreign("no sandbox image here is for the language " + code.get())
                    : sources.read(sourcePaths, code.flatMap(codes::byCode), entry);
            switch (reading) {
                case Reading.Ready ready
                when languages.contains(ready.language()) ->
                    samples.add(new SampleSubmission(
                            name, ready.language().name(), ready.files(), expectations.of(entries)));
                case Reading.Ready ready ->
                    leftOut(
                            name,
                            "the package's languages are without "
                                    + ready.language().name());
                case Reading.Foreign foreign -> leftOut(name, foreign.why());
                case Reading.Wrong wrong -> problems.error(FOLDER + name, 0, wrong.why());
            }
        });
        yaml.ifPresent(file -> file.refuseOthersThan(found.keySet()));
        if (samples.stream().noneMatch(sample -> sample.expected().accepted())) {
            problems.warning(
                    FOLDER + "accepted",
                    0,
                    "no accepted submission that can be judged: nothing shows that the exercise can be solved");
        }
        return samples;
    }

    private void leftOut(String name, String why) {
        problems.warning(FOLDER + name, 0, "is not judged: " + why);
    }

    private static Optional<String> last(List<Optional<String>> all) {
        return all.stream().flatMap(Optional::stream).reduce((first, second) -> second);
    }

    /** The paths of each submission, by their names within it. */
    private SortedMap<String, SortedMap<String, String>> find() {
        var found = new TreeMap<String, SortedMap<String, String>>();
        for (String path : files.below("submissions")) {
            String[] parts = path.split("/", 4);
            if (parts.length >= 3) {
                found.computeIfAbsent(parts[1] + "/" + parts[2], name -> new TreeMap<>())
                        .put(parts[parts.length - 1], path);
            } else if (!path.equals(SubmissionsYaml.FILE)) {
                problems.warning(path, 0, "is not read: submissions lie in folders, such as submissions/accepted");
            }
        }
        return found;
    }
}
