package dev.assay.exercise.reading.samples;

import dev.assay.exercise.Content;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the files and folders below {@code submissions/}, filed by what they must get. */
public final class SamplesReader {
    private static final String FOLDER = "submissions/";
    private static final String YAML = FOLDER + "submissions.yaml";

    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    public SamplesReader(PackageFiles files, Languages known, ProblemList problems) {
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    /** @param starters by language, the files a submission may have */
    public List<SampleSubmission> read(
            List<Language> languages, Map<String, Map<String, String>> starters, List<TestGroup> groups) {
        SortedMap<String, List<String>> found = find();
        Optional<SubmissionsYaml> yaml = yaml(languages, groups);
        var samples = new ArrayList<SampleSubmission>();
        found.forEach((name, paths) -> {
            String folder = name.substring(0, name.indexOf('/'));
            Set<Outcome> declared = Declared.BY_FOLDER.get(folder);
            if (declared == null) {
                problems.error(
                        FOLDER + name,
                        0,
                        "unknown expectation '" + folder + "'" + Closest.hint(folder, Declared.BY_FOLDER.keySet()));
                return;
            }
            Refinement refinement = yaml.map(file -> file.of(name)).orElse(Refinement.NONE);
            List<Language> told = languages(name, paths, refinement, languages);
            told.forEach(language -> samples.add(new SampleSubmission(
                    told.size() == 1 ? name : name + " (" + language.name() + ")",
                    language.name(),
                    named(name, paths, language, starters.getOrDefault(language.name(), Map.of())),
                    refinement.of(declared))));
        });
        yaml.ifPresent(file -> file.refuseOthersThan(found.keySet()));
        languages.stream()
                .filter(language -> samples.stream()
                        .noneMatch(sample -> sample.language().equals(language.name())
                                && sample.expected().accepted()))
                .forEach(this::unsolved);
        return samples;
    }

    /** The files of each sample, by its name. */
    private SortedMap<String, List<String>> find() {
        var found = new TreeMap<String, List<String>>();
        for (String path : files.below("submissions")) {
            String[] parts = path.split("/", 4);
            if (parts.length >= 3) {
                found.computeIfAbsent(parts[1] + "/" + parts[2], name -> new ArrayList<>())
                        .add(path);
            } else if (!path.equals(YAML)) {
                problems.error(path, 0, "must be submissions/<expectation>/<file or folder>");
            }
        }
        return found;
    }

    private Optional<SubmissionsYaml> yaml(List<Language> languages, List<TestGroup> groups) {
        var points = new HashMap<String, Integer>();
        groups.forEach(group -> points.put(group.name(), group.points()));
        return Optional.ofNullable(files.text(YAML, problems))
                .map(text -> new SubmissionsYaml(text, points, languages, problems.in(YAML)));
    }

    /** The languages that a sample is in; databases may share an ending, and what has that is a submission in each of them. */
    private List<Language> languages(String name, List<String> paths, Refinement refinement, List<Language> languages) {
        if (refinement.language().isPresent()) {
            return refinement.language().stream().toList();
        }
        List<List<Language>> all = paths.stream()
                .map(known::allByFile)
                .filter(found -> !found.isEmpty())
                .distinct()
                .toList();
        List<Language> shared = all.size() == 1
                ? all.getFirst().stream().filter(languages::contains).toList()
                : List.of();
        if (!shared.isEmpty()) {
            return shared;
        }
        List<Language> told = all.stream().flatMap(List::stream).distinct().toList();
        if (told.isEmpty()) {
            problems.error(FOLDER + name, 0, "its ending belongs to no known language");
        } else if (all.size() > 1) {
            String names = told.stream().map(Language::name).sorted().collect(Collectors.joining(" and "));
            problems.error(
                    FOLDER + name, 0, "its files are in " + names + ": say which it is with 'language' in " + YAML);
        } else {
            problems.error(
                    FOLDER + name,
                    0,
                    "the exercise does not list the language '"
                            + told.getFirst().name() + "'");
        }
        return List.of();
    }

    /** A lone file may have any name; of several, each has the name of one that a learner may hand in. */
    private Map<String, Content> named(
            String name, List<String> paths, Language language, Map<String, String> starter) {
        if (paths.size() == 1) {
            return Map.of(language.file(), files.content(paths.getFirst()));
        }
        var named = new LinkedHashMap<String, Content>();
        for (String path : paths) {
            String file = path.substring(FOLDER.length() + name.length() + 1);
            if (!starter.containsKey(file)) {
                problems.error(
                        path,
                        0,
                        "a submission in " + language.title() + " may have " + String.join(", ", starter.keySet()));
            }
            named.put(file, files.content(path));
        }
        return named;
    }

    private void unsolved(Language language) {
        problems.warning(
                FOLDER + "accepted",
                0,
                "no solution in " + language.title() + ": nothing shows that the exercise can be solved in it");
    }
}
