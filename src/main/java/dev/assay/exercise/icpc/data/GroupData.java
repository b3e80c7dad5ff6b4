package dev.assay.exercise.icpc.data;

import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.Entry.Folder;
import dev.assay.exercise.icpc.data.GroupSettings.Aggregation;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.Manner;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Test data whose grading stands in {@code test_group.yaml} files: of {@code sample}, of {@code secret}, and of the groups right below that. */
final class GroupData {
    private static final String NO_POINTS = " is for type: scoring";

    private final PackageFiles files;
    private final Manner manner;
    private final Constants constants;
    private final ProblemList problems;

    GroupData(PackageFiles files, Manner manner, Constants constants, ProblemList problems) {
        this.files = files;
        this.manner = manner;
        this.constants = constants;
        this.problems = problems;
    }

    List<Part> parts(Folder sample, Folder secret) {
        var none = new Flags(manner.flags(), TestData.FOLDER, 0);
        GroupSettings ofSample = settings(sample.path(), none, Optional.of(" is not for sample tests"));
        GroupSettings ofSecret = settings(secret.path(), none, pointless());
        Part first = Part.whole(sample.path(), given(sample, ofSample.flags()), 0, Stops.AT_FAILURE, ofSample.said());
        var parts = new ArrayList<>(List.of(first));
        if (!manner.scoring()) {
            List<Given> cases = new ArrayList<>(cases(secret, ofSecret.flags()));
            secret.folders()
                    .forEach(group -> cases.addAll(given(
                            group,
                            settings(group.path(), ofSecret.flags(), pointless())
                                    .flags())));
            parts.add(Part.whole(secret.path(), cases, TestData.POINTS, Stops.AT_FAILURE, ofSecret.said())
                    .requiring(List.of(first.path())));
            return parts;
        }
        if (!secret.folders().isEmpty() && !secret.cases().isEmpty()) {
            problems.error(
                    secret.path(), 0, "holds both tests and folders; a test belongs into a folder where there is one");
        }
        parts.addAll(secret.folders().isEmpty() ? List.of(only(secret, ofSecret)) : groups(secret, ofSecret));
        return parts;
    }

    private Optional<String> pointless() {
        return manner.scoring() ? Optional.empty() : Optional.of(NO_POINTS);
    }

    private Part only(Folder secret, GroupSettings settings) {
        Part part = part(
                secret,
                settings,
                settings.most().orElse(TestData.POINTS),
                settings.aggregation().orElse(Aggregation.SUM));
        return part.requiring(requires(settings, Map.of()));
    }

    private List<Part> groups(Folder secret, GroupSettings all) {
        int most = all.most().orElse(TestData.POINTS);
        Aggregation aggregation = all.aggregation().orElse(Aggregation.SUM);
        Map<String, Aggregation> earlier = new LinkedHashMap<>();
        var parts = new ArrayList<Part>();
        for (Folder folder : secret.folders()) {
            GroupSettings own = settings(folder.path(), all.flags(), Optional.empty());
            Aggregation how = own.aggregation().orElse(Aggregation.PASS_FAIL);
            if (own.most().isEmpty() && aggregation != Aggregation.PASS_FAIL) {
                problems.error(
                        folder.path() + "/" + GroupSettings.FILE,
                        0,
                        "max_score is missing: say how many of the " + most + " points this group gives");
            }
            if (how != Aggregation.PASS_FAIL && aggregation != Aggregation.SUM) {
                problems.error(
                        own.said(),
                        0,
                        "score_aggregation must be pass-fail where data/secret has not sum: parts of points cannot be put together otherwise here");
            }
            parts.add(part(folder, own, own.most().orElse(0), how)
                    .requiring(requires(own, earlier))
                    .requiring(requires(all, Map.of())));
            earlier.put(folder.path(), how);
        }
        return switch (aggregation) {
            case SUM -> added(parts, most, all);
            case MIN ->
                List.of(together(
                        secret,
                        parts,
                        parts.stream().mapToDouble(Part::points).min().orElse(0),
                        all));
            case PASS_FAIL -> List.of(together(secret, parts, most, all));
        };
    }

    private List<Part> added(List<Part> parts, int most, GroupSettings all) {
        double sum = parts.stream().mapToDouble(Part::points).sum();
        if (sum > most) {
            problems.error(
                    all.said(),
                    0,
                    "the groups give up to %s points together, max_score of data/secret is %d"
                            .formatted(LegacyScoring.shown(sum), most));
        }
        return parts;
    }

    /** All groups as one that gives all or nothing. */
    private static Part together(Folder secret, List<Part> parts, double points, GroupSettings all) {
        List<Given> cases =
                parts.stream().flatMap(part -> part.cases().stream()).toList();
        List<String> requires = parts.stream()
                .flatMap(part -> part.requires().stream())
                .filter(path -> !path.startsWith(secret.path() + "/"))
                .distinct()
                .toList();
        return Part.whole(secret.path(), cases, points, Stops.AT_FAILURE, all.said())
                .requiring(requires);
    }

    private Part part(Folder folder, GroupSettings settings, int most, Aggregation how) {
        List<Given> cases = given(folder, settings.flags());
        double full = !manner.graded() ? 0 : how == Aggregation.SUM ? (double) most / Math.max(1, cases.size()) : most;
        return switch (how) {
            case PASS_FAIL -> Part.whole(folder.path(), cases, most, Stops.AT_FAILURE, settings.said());
            case SUM ->
                new Part(folder.path(), cases, Scoring.SUM, most, full, Stops.NEVER, List.of(), settings.said());
            case MIN ->
                new Part(folder.path(), cases, Scoring.MIN, most, full, Stops.NEVER, List.of(), settings.said());
        };
    }

    private List<String> requires(GroupSettings settings, Map<String, Aggregation> earlier) {
        var paths = new ArrayList<String>();
        for (Value value : settings.requires()) {
            String name = value.text();
            String path = TestData.FOLDER + "/" + name;
            if (!path.equals(TestData.SAMPLE) && !earlier.containsKey(path)) {
                value.report("require_pass: there is no earlier group '" + name + "'"
                        + Closest.hint(
                                name,
                                earlier.keySet().stream().map(TestData::name).toList()));
            } else if (earlier.getOrDefault(path, Aggregation.PASS_FAIL) != Aggregation.PASS_FAIL) {
                value.report("require_pass: the group '" + name + "' has no pass-fail aggregation");
            } else {
                paths.add(path);
            }
        }
        return paths;
    }

    private List<Given> cases(Folder folder, Flags flags) {
        return folder.cases().stream().map(test -> new Given(test, flags)).toList();
    }

    /** The cases of a group, which may lie in folders that are no groups. */
    private List<Given> given(Folder folder, Flags flags) {
        var all = new ArrayList<>(cases(folder, flags));
        for (Folder inner : folder.folders()) {
            if (files.has(inner.path() + "/" + GroupSettings.FILE)) {
                problems.error(
                        inner.path() + "/" + GroupSettings.FILE, 0, "is too deep: groups lie right below data/secret");
            }
            all.addAll(given(inner, flags));
        }
        return all;
    }

    private GroupSettings settings(String folder, Flags outer, Optional<String> pointless) {
        String file = folder + "/" + GroupSettings.FILE;
        String text = files.text(file, problems);
        if (text == null || text.isBlank()) {
            return GroupSettings.standard(folder, outer);
        }
        Value root = YamlReader.read(constants.in(text), "the group", problems.in(file));
        return GroupSettings.read(file, root, outer, folder.equals(TestData.SAMPLE), pointless, problems);
    }
}
