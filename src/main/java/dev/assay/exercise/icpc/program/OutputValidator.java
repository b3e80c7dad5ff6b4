package dev.assay.exercise.icpc.program;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Content;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the output validator of a package: the files of {@code output_validator/}, formerly {@code output_validators/}, or of the one folder in it. */
public final class OutputValidator {
    private static final String NEW = "output_validator";
    private static final String OLD = "output_validators";
    private static final List<String> SCRIPTS = List.of("build", "run");

    private final PackageFiles files;
    private final ProblemList problems;
    private final String folder;

    public OutputValidator(PackageFiles files, Version version, ProblemList problems) {
        this.files = files;
        this.problems = problems;
        boolean old = version.allowsOld() && !files.below(OLD).isEmpty();
        this.folder = old || !version.allowsNew() ? OLD : NEW;
        String other = old ? NEW : OLD;
        if (!files.below(other).isEmpty() && (!version.allowsOld() || !version.allowsNew() || old)) {
            problems.error(other, 0, "is not read in this version of the format, only " + folder + "/");
        }
    }

    /** Whether the package has one. */
    public boolean exists() {
        return !files.below(folder).isEmpty();
    }

    /** Says that there is one which nobody asks. */
    public void notAsked() {
        if (exists()) {
            problems.warning(folder, 0, "is not used, as validation is default");
        }
    }

    /** The program, unless something is wrong with it. */
    public Optional<AuthorProgram> read(Sources sources, ExerciseLimits limits) {
        if (!exists()) {
            problems.error(folder, 0, "is missing: validation asks for an output validator");
            return Optional.empty();
        }
        String place = place(sources);
        SortedMap<String, String> paths = below(place);
        Optional<String> script = SCRIPTS.stream().filter(paths::containsKey).findFirst();
        if (script.isPresent()) {
            problems.error(
                    place + "/" + script.get(),
                    0,
                    "cannot be honoured: leave it out, programs are built and run by their language");
            return Optional.empty();
        }
        return switch (sources.read(paths, Optional.empty(), Optional.empty())) {
            case Sources.Reading.Ready ready ->
                Optional.of(new AuthorProgram(
                        name(place, paths), ready.language(), bytes(ready.files()), List.of(), limits));
            case Sources.Reading.Foreign foreign -> refused(place, foreign.why());
            case Sources.Reading.Wrong wrong -> refused(place, wrong.why());
        };
    }

    private Optional<AuthorProgram> refused(String place, String why) {
        problems.error(place, 0, why);
        return Optional.empty();
    }

    /** The folder itself where it holds sources, else the one below that does. */
    private String place(Sources sources) {
        Set<String> folders = new TreeSet<>();
        boolean here = false;
        for (String path : files.below(folder)) {
            String rest = path.substring(folder.length() + 1);
            int slash = rest.indexOf('/');
            here |= slash < 0 && (sources.isSource(rest) || SCRIPTS.contains(rest));
            if (slash > 0) {
                folders.add(rest.substring(0, slash));
            }
        }
        if (here || folders.isEmpty()) {
            return folder;
        }
        if (folders.size() > 1) {
            problems.error(
                    folder, 0, "holds more than one output validator: " + String.join(", ", folders) + "; keep one");
        }
        return folder + "/" + folders.iterator().next();
    }

    private SortedMap<String, String> below(String place) {
        SortedMap<String, String> paths = new TreeMap<>();
        files.below(place).forEach(path -> paths.put(path.substring(place.length() + 1), path));
        return paths;
    }

    private static String name(String place, SortedMap<String, String> paths) {
        return paths.size() == 1 ? paths.values().iterator().next() : place;
    }

    private static Map<String, byte[]> bytes(Map<String, Content> contents) {
        Map<String, byte[]> bytes = new HashMap<>();
        contents.forEach((name, content) -> bytes.put(name, content.bytes()));
        return bytes;
    }
}
