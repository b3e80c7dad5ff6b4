package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.submissions.SubmissionsYaml.Entry;
import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.yaml.Closest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one submission must get, from its folder, from DOMjudge's tag in it, and from {@code submissions.yaml}. */
final class Expectations {
    private static final String RESULT = "expected_result.txt";
    private static final long LARGEST = 1 << 20;
    private static final Set<String> LEFT_TO_TAGS = Set.of("rejected", "brute_force", "slow_accepted");

    private final PackageFiles files;
    private final String name;
    private final String folder;
    private final SortedMap<String, String> paths;
    private final ProblemList problems;

    /** @param name of the submission, below {@code submissions/} */
    Expectations(PackageFiles files, String name, SortedMap<String, String> paths, ProblemList problems) {
        this.files = files;
        this.name = name;
        this.folder = name.substring(0, name.indexOf('/'));
        this.paths = paths;
        this.problems = problems;
    }

    /** The files that are the program. */
    SortedMap<String, String> withoutResult() {
        var program = new TreeMap<>(paths);
        if (program.size() > 1) {
            program.remove(RESULT);
        }
        return program;
    }

    /** @param entries of {@code submissions.yaml} that speak of it */
    Expectation of(List<Entry> entries) {
        Demand ofFolder = Folders.demand(folder);
        TimeUse use = TimeUse.NOTHING;
        List<Requirement> requirements = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.pattern().equals(folder)) {
                ofFolder = ofFolder.replacedBy(entry.demand());
            } else {
                demands.add(entry.demand());
            }
            requirements.addAll(entry.parts());
        }
        demands.addFirst(ofFolder);
        demands.add(ofTag(ofFolder));
        for (Demand demand : demands) {
            use = demand.timeUse().orElse(use);
            if (!demand.isEmpty()) {
                requirements.addFirst(demand.of(Set.of(), Set.of()));
            }
        }
        if (requirements.isEmpty()) {
            problems.warning(
                    "submissions/" + name,
                    0,
                    "declares nothing that it must get"
                            + (Folders.isKnown(folder)
                                    ? ""
                                    : ": unknown folder '" + folder + "'" + Closest.hint(folder, Folders.names())));
        }
        return new Expectation(List.copyOf(requirements), use);
    }

    /** A folder's word counts before a tag's, which must not contradict it. */
    private Demand ofTag(Demand ofFolder) {
        Tag tag = tag();
        Set<Outcome> ends = ofFolder.whole().isEmpty() ? ofFolder.required() : ofFolder.whole();
        if (tag.results().isEmpty() || ends.isEmpty() || LEFT_TO_TAGS.contains(folder)) {
            return tag.demand();
        }
        if (Collections.disjoint(ends, tag.results())) {
            problems.error(
                    "submissions/" + name,
                    0,
                    "its tag expects %s, its folder %s".formatted(words(tag.results()), words(ends)));
        }
        return new Tag(Set.of(), tag.score()).demand();
    }

    private Tag tag() {
        String result = paths.size() > 1 ? paths.get(RESULT) : null;
        String text = result == null ? null : files.text(result, problems);
        if (text != null) {
            return Tag.ofFile(text, message -> problems.warning("submissions/" + name, 0, message));
        }
        List<String> texts = paths.values().stream()
                .map(files::content)
                .filter(content -> content.size() <= LARGEST)
                .map(content -> content.text())
                .toList();
        return Tag.of(texts, message -> problems.warning("submissions/" + name, 0, message));
    }

    private static String words(Set<Outcome> outcomes) {
        return outcomes.stream()
                .sorted()
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }
}
