package dev.assay.exercise.reading;

import dev.assay.exercise.SampleSubmission;
import dev.assay.exercise.SampleSubmission.Expectation;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files below {@code submissions/}, filed by what they must get. */
final class SamplesReader {
    private static final String FOLDER = "submissions";
    private static final Map<String, Expectation> EXPECTATIONS = Stream.of(Expectation.values())
            .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    SamplesReader(PackageFiles files, Languages known, ProblemList problems) {
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    List<SampleSubmission> read(List<Language> languages) {
        var samples = new ArrayList<SampleSubmission>();
        Set<Language> solved = new HashSet<>();
        for (String path : files.below(FOLDER)) {
            String[] parts = path.split("/");
            Expectation expectation = EXPECTATIONS.get(parts[1]);
            if (parts.length != 3) {
                problems.error(path, 0, "must be submissions/<expectation>/<file>");
            } else if (expectation == null) {
                problems.error(
                        path,
                        0,
                        "unknown expectation '" + parts[1] + "'" + Closest.hint(parts[1], EXPECTATIONS.keySet()));
            } else if (isListed(path, languages)) {
                samples.add(new SampleSubmission(parts[1] + "/" + parts[2], files.path(path), expectation));
                known.byFile(path)
                        .filter(language -> expectation == Expectation.ACCEPTED)
                        .ifPresent(solved::add);
            }
        }
        languages.stream().filter(language -> !solved.contains(language)).forEach(this::unsolved);
        return samples;
    }

    private boolean isListed(String path, List<Language> languages) {
        Optional<Language> language = known.byFile(path);
        if (language.isEmpty()) {
            problems.error(path, 0, "its ending belongs to no known language");
        } else if (!languages.contains(language.get())) {
            problems.error(
                    path,
                    0,
                    "the exercise does not list the language '" + language.get().name() + "'");
            return false;
        }
        return language.isPresent();
    }

    private void unsolved(Language language) {
        problems.warning(
                FOLDER + "/accepted",
                0,
                "no solution in " + language.title() + ": nothing shows that the exercise can be solved in it");
    }
}
