package dev.assay.exercise.icpc.data;

import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.Entry.Folder;
import dev.assay.exercise.icpc.data.LegacySettings.Accepting;
import dev.assay.exercise.icpc.data.LegacySettings.Combining;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Nested folders that earn points, as groups that earn them one by one. A folder that gives all of its points or none becomes one group with all cases below it; one that
 * adds up what its parts earn becomes its parts. What is neither is reported.
 */
final class LegacyScoring {
    private final LegacyData data;
    private final boolean graded;
    private final ProblemList problems;

    /** @param graded whether the output validator gives scores of its own */
    LegacyScoring(LegacyData data, boolean graded, ProblemList problems) {
        this.data = data;
        this.graded = graded;
        this.problems = problems;
    }

    /** What became of a folder: {@code whole} when it is one part that gives all or nothing, and accepted only then. */
    private record Result(List<Part> parts, boolean whole, Accepting accepting) {
        double points() {
            return parts.stream().mapToDouble(Part::points).sum();
        }
    }

    List<Part> parts(Folder sample, Folder secret, LegacySettings root) {
        Result second = result(secret, root);
        if (sample.entries().isEmpty()) {
            return second.parts;
        }
        Result first = result(sample, root);
        var parts = new ArrayList<Part>();
        if (root.ignoresSample()) {
            first.parts.forEach(part -> parts.add(Part.whole(part.path(), part.cases(), 0, part.stops(), part.said())));
        } else {
            parts.addAll(first.parts);
            together(first, second, root);
        }
        boolean needed = !root.ignoresSample() && (root.breaks() || root.accepting() == Accepting.ALL);
        List<String> before = needed ? parts.stream().map(Part::path).toList() : List.of();
        second.parts.forEach(part -> parts.add(part.requiring(before)));
        return parts;
    }

    /** What cannot be said by "secret requires sample". */
    private void together(Result sample, Result secret, LegacySettings root) {
        if (root.combining() != Combining.SUM) {
            refuse(root, "grader_flags of data/ must be sum, or ignore_sample");
        }
        if (root.accepting() == Accepting.ALL && sample.points() > 0) {
            refuse(
                    root,
                    "sample tests earn points that would be lost with any secret test: give data/sample/testdata.yaml an accept_score of 0, or data/testdata.yaml the grader flag ignore_sample");
        }
        if (!sample.whole && root.accepting() == Accepting.ALL) {
            refuse(root, "the sample tests cannot be accepted in part: leave out their grader_flags");
        }
        if (root.accepting() == Accepting.ANY && sample.points() > 0 && secret.points() == 0) {
            refuse(root, "only sample tests earn points");
        }
    }

    private Result result(Folder folder, LegacySettings outer) {
        LegacySettings own = data.settings(folder.path(), outer);
        List<Given> cases = folder.cases().stream()
                .map(test -> new Given(test, own.flags()))
                .toList();
        var children = new ArrayList<Result>();
        if (!cases.isEmpty()) {
            children.add(leaf(folder.path(), own, cases));
        }
        folder.folders().forEach(inner -> children.add(result(inner, own)));
        if (children.size() > 1 && !cases.isEmpty() && own.combining() == Combining.AVG) {
            refuse(
                    own,
                    folder.path() + " has an average over tests and folders; put the tests into a folder of their own");
        }
        Result result = children.isEmpty()
                ? new Result(List.of(), true, Accepting.ALL)
                : folder.folders().isEmpty() ? children.getFirst() : combined(folder.path(), own, children);
        own.range()
                .filter(range -> result.points() > range.most() + 1e-9)
                .ifPresent(range -> refuse(
                        own,
                        "%s gives up to %s points, its range says at most %s"
                                .formatted(folder.path(), shown(result.points()), shown(range.most()))));
        return result;
    }

    /** A folder's own cases. */
    private Result leaf(String path, LegacySettings own, List<Given> cases) {
        int count = cases.size();
        boolean all = own.accepting() == Accepting.ALL;
        Combining combining = count == 1 ? Combining.MIN : own.combining();
        if (graded) {
            return new Result(List.of(graded(path, own, combining, cases)), false, own.accepting());
        }
        double each = own.accept().orElse(1.0);
        double points = combining == Combining.SUM ? each * count : each;
        if (combining == Combining.MAX && !all) {
            refuse(own, path + ": the grader flag max cannot be honoured where one accepted test is enough");
        }
        if (combining == Combining.AVG && !all && own.breaks()) {
            refuse(own, path + ": on_reject must be continue where tests are averaged");
        }
        if (all || combining == Combining.MIN) {
            return new Result(
                    List.of(Part.whole(path, cases, points, LegacyData.stops(own.breaks()), own.said())),
                    all,
                    own.accepting());
        }
        var part = new Part(path, cases, Scoring.SUM, points, 0, LegacyData.stops(own.breaks()), List.of(), own.said());
        return new Result(List.of(part), false, own.accepting());
    }

    private Part graded(String path, LegacySettings own, Combining combining, List<Given> cases) {
        int count = cases.size();
        double most = own.range()
                .map(LegacySettings.Range::most)
                .filter(Double::isFinite)
                .orElse(0.0);
        double points = most > 0 ? most : own.accept().orElse(1.0) * (combining == Combining.SUM ? count : 1);
        if (combining == Combining.MAX) {
            refuse(own, path + ": the grader flag max cannot be honoured with scores of an output validator");
        }
        if (combining != Combining.MIN && own.accepting() == Accepting.ALL) {
            refuse(
                    own,
                    path
                            + ": scores of an output validator that are added up, but all lost with one rejected test, cannot be honoured; add the grader flag always_accept or accept_if_any_accepted, or use min");
        } else if (combining != Combining.MIN && own.breaks()) {
            refuse(own, path + ": on_reject must be continue where scores of an output validator are added up");
        }
        Scoring scoring = combining == Combining.MIN ? Scoring.MIN : Scoring.SUM;
        double full = combining == Combining.SUM ? points / count : points;
        return new Part(path, cases, scoring, points, full, Stops.NEVER, List.of(), own.said());
    }

    private Result combined(String path, LegacySettings own, List<Result> children) {
        if (children.size() == 1) {
            Result only = children.getFirst();
            return new Result(only.parts, only.whole && own.accepting() == Accepting.ALL, own.accepting());
        }
        boolean whole = children.stream().allMatch(child -> child.whole);
        boolean all = own.accepting() == Accepting.ALL;
        if (whole && (all || own.combining() == Combining.MIN)) {
            List<Given> cases = children.stream()
                    .flatMap(child -> child.parts.stream())
                    .flatMap(part -> part.cases().stream())
                    .toList();
            Part one = Part.whole(
                    path, cases, points(own.combining(), children), LegacyData.stops(own.breaks()), own.said());
            return new Result(List.of(one), all, own.accepting());
        }
        boolean lossless = !all || children.stream().allMatch(child -> child.accepting == Accepting.ALWAYS);
        boolean added = own.combining() == Combining.SUM || own.combining() == Combining.AVG;
        if (!lossless) {
            refuse(
                    own,
                    path
                            + ": points of parts that are all lost when one part is rejected cannot be honoured; add the grader flag accept_if_any_accepted or always_accept");
        } else if (!added) {
            refuse(
                    own,
                    path + ": the grader flag " + own.combining().name().toLowerCase(Locale.ROOT)
                            + " over folders cannot be honoured; use sum");
        } else if (own.breaks() && (!whole || own.combining() == Combining.AVG)) {
            refuse(own, path + ": on_reject must be continue where folders earn points in part, or are averaged");
        }
        return new Result(listed(own, children), false, own.accepting());
    }

    private static List<Part> listed(LegacySettings own, List<Result> children) {
        double share = own.combining() == Combining.AVG ? 1.0 / children.size() : 1;
        var parts = new ArrayList<Part>();
        for (Result child : children) {
            List<String> before = own.breaks() ? parts.stream().map(Part::path).toList() : List.of();
            child.parts.forEach(
                    part -> parts.add(part.worth(part.points() * share).requiring(before)));
        }
        return parts;
    }

    private static double points(Combining combining, List<Result> children) {
        DoubleStream points = children.stream().mapToDouble(Result::points);
        return switch (combining) {
            case SUM -> points.sum();
            case AVG -> points.average().orElse(0);
            case MIN -> points.min().orElse(0);
            case MAX -> points.max().orElse(0);
        };
    }

    private void refuse(LegacySettings settings, String message) {
        problems.error(settings.said(), 0, message);
    }

    static String shown(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }
}
