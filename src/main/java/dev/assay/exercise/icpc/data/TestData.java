package dev.assay.exercise.icpc.data;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.Entry.Folder;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.Manner;
import dev.assay.exercise.icpc.problem.Version;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.exercise.icpc.program.Validation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder {@code data}: sample and secret tests, and the points that they give. */
public final class TestData {
    static final String FOLDER = "data";
    static final String SAMPLE = FOLDER + "/sample";
    static final String SECRET = FOLDER + "/secret";

    /** What secret tests give together where nothing is said. */
    static final int POINTS = 100;

    private static final int MOST_POINTS = 1_000_000;
    private static final Set<String> OTHERS = Set.of(
            "invalid_input",
            "invalid_output",
            "invalid_answers",
            "invalid_inputs",
            "valid_output",
            "valid_outputs",
            "bad");

    private final PackageFiles files;
    private final Version version;
    private final Manner manner;
    private final ProblemList problems;

    public TestData(PackageFiles files, Version version, Manner manner, ProblemList problems) {
        this.files = files;
        this.version = version;
        this.manner = manner;
        this.problems = problems;
    }

    /**
     * The test groups, named by their folders below {@code data}.
     *
     * @param shown whether sample tests may be seen as they are
     * @param outputBytes what a submission may print
     */
    public List<TestGroup> read(Constants constants, Validation validation, boolean shown, long outputBytes) {
        var reader = new FolderReader(files, version, problems);
        Folder sample = reader.read(SAMPLE);
        Folder secret = reader.read(SECRET);
        refuseOthers();
        boolean old = version.allowsOld() && (!version.allowsNew() || has(LegacySettings.FILE));
        String other = old ? GroupSettings.FILE : LegacySettings.FILE;
        files.below(FOLDER).stream()
                .filter(path ->
                        fileName(path).equals(other) || (!old && path.equals(FOLDER + "/" + GroupSettings.FILE)))
                .forEach(path -> problems.error(
                        path,
                        0,
                        "is not read in this version of the format, only "
                                + (old ? LegacySettings.FILE : GroupSettings.FILE + " of sample, secret and groups")));
        List<Part> parts = old
                ? new LegacyData(files, manner, problems).parts(sample, secret)
                : new GroupData(files, manner, constants, problems).parts(sample, secret);
        List<Part> filled =
                parts.stream().filter(part -> !part.cases().isEmpty()).toList();
        if (filled.stream().noneMatch(part -> part.path().startsWith(SECRET))) {
            problems.error(SECRET, 0, "holds no tests: put NAME.in and NAME.ans there");
        }
        List<TestGroup> groups = filled.stream()
                .map(part -> group(part, filled, validation, shown, outputBytes))
                .toList();
        requirePoints(groups);
        return groups;
    }

    /** A path below {@code data} as groups are named. */
    static String name(String path) {
        return path.substring(FOLDER.length() + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean has(String file) {
        return files.below(FOLDER).stream().anyMatch(path -> fileName(path).equals(file));
    }

    private void refuseOthers() {
        for (String path : files.below(FOLDER)) {
            String rest = name(path);
            String first = rest.substring(0, rest.contains("/") ? rest.indexOf('/') : rest.length());
            boolean known = rest.contains("/")
                    ? Stream.of(SAMPLE, SECRET).anyMatch(folder -> name(folder).equals(first)) || OTHERS.contains(first)
                    : Set.of(LegacySettings.FILE, GroupSettings.FILE).contains(first);
            if (!known) {
                problems.error(path, 0, "is not judged: tests lie in data/sample and data/secret");
            }
        }
    }

    private TestGroup group(Part part, List<Part> all, Validation validation, boolean shown, long outputBytes) {
        if (part.points() != Math.rint(part.points())) {
            problems.error(
                    part.said(), 0, "%s gives %s points; points are whole here".formatted(part.path(), part.points()));
        }
        boolean sample = part.path().startsWith(SAMPLE);
        return new TestGroup(
                name(part.path()),
                sample && shown ? Visibility.SAMPLE : Visibility.HIDDEN,
                (int) Math.min(MOST_POINTS, part.points()),
                part.scoring(),
                part.requires().stream()
                        .filter(path ->
                                all.stream().anyMatch(other -> other.path().equals(path)))
                        .map(TestData::name)
                        .toList(),
                part.stops(),
                null,
                part.cases().stream()
                        .map(given -> test(part, given, validation, outputBytes))
                        .toList());
    }

    private TestCase test(Part part, Given given, Validation validation, long outputBytes) {
        Entry.Case data = given.data();
        requireRoom(data, validation, outputBytes);
        Flags flags = data.flags()
                .map(value -> new Flags(CaseSettings.texts(value), data.path() + ".yaml", value.line()))
                .orElse(given.flags());
        return new TestCase(
                data.path().substring(part.path().length() + 1),
                new TestCase.Text(data.input(), data.answer()),
                data.hint().orElse(null),
                validation.with(flags, part.fullScore()));
    }

    private void requireRoom(Entry.Case data, Validation validation, long outputBytes) {
        long answer = data.answer().size();
        long both = data.input().size() + answer;
        if (validation.compares() && answer > outputBytes) {
            problems.error(
                    data.path() + ".ans",
                    0,
                    "takes %d bytes, limits.output allows only %d".formatted(answer, outputBytes));
        } else if (!validation.compares() && both > AuthorProgram.LARGEST_CASE) {
            problems.error(
                    data.path() + ".in",
                    0,
                    "takes %d bytes together with its answer, an output validator can have only %d"
                            .formatted(both, AuthorProgram.LARGEST_CASE));
        }
    }

    private void requirePoints(List<TestGroup> groups) {
        long sum = groups.stream().mapToLong(TestGroup::points).sum();
        if (!problems.hasErrors() && (sum == 0 || sum > MOST_POINTS)) {
            problems.error(
                    FOLDER, 0, "all tests together give %d points, must be from 1 to %d".formatted(sum, MOST_POINTS));
        }
    }
}
