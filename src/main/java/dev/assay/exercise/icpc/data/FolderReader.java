package dev.assay.exercise.icpc.data;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.Entry.Case;
import dev.assay.exercise.icpc.data.Entry.Folder;
import dev.assay.exercise.icpc.problem.Version;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a folder of test cases, {@code NAME.in} and {@code NAME.ans} with what may stand beside them, and the folders in it. */
final class FolderReader {
    private static final Set<String> SETTINGS = Set.of(LegacySettings.FILE, GroupSettings.FILE);
    private static final String INPUT = ".in";
    private static final String ANSWER = ".ans";
    private static final String OWN_FILES = ".files";

    /** Longer ones before those that they end with. */
    private static final List<String> BESIDE = List.of(
            ".in.statement",
            ".ans.statement",
            ".in.download",
            ".ans.download",
            ".interaction",
            ".hint",
            ".desc",
            ".yaml",
            ".out",
            ".png",
            ".jpg",
            ".jpeg",
            ".svg");

    private final PackageFiles files;
    private final Version version;
    private final ProblemList problems;

    FolderReader(PackageFiles files, Version version, ProblemList problems) {
        this.files = files;
        this.version = version;
        this.problems = problems;
    }

    Folder read(String path) {
        return folder(path, files.below(path));
    }

    private Folder folder(String path, List<String> below) {
        var entries = new TreeMap<String, Entry>();
        var here = new TreeSet<String>();
        var deeper = new TreeMap<String, List<String>>();
        for (String file : below) {
            String rest = file.substring(path.length() + 1);
            int slash = rest.indexOf('/');
            if (slash < 0) {
                here.add(rest);
            } else {
                deeper.computeIfAbsent(rest.substring(0, slash), name -> new ArrayList<>())
                        .add(file);
            }
        }
        for (String name : here) {
            if (name.endsWith(INPUT)) {
                String stem = name.substring(0, name.length() - INPUT.length());
                one(path + "/" + stem).ifPresent(read -> entries.put(stem, read));
            } else if (!SETTINGS.contains(name)) {
                beside(path, name, here);
            }
        }
        for (Map.Entry<String, List<String>> folder : deeper.entrySet()) {
            String inside = path + "/" + folder.getKey();
            if (folder.getKey().endsWith(OWN_FILES)) {
                problems.error(
                        inside,
                        0,
                        "files of a test case cannot be given to submissions; they read standard input only");
            } else if (entries.put(folder.getKey(), folder(inside, folder.getValue())) != null) {
                problems.error(inside, 0, "has the name of a test case; rename one of them");
            }
        }
        return new Folder(path, List.copyOf(entries.values()));
    }

    private Optional<Case> one(String stem) {
        if (!Value.isLabel(stem.substring(stem.indexOf('/') + 1))) {
            problems.error(
                    stem + INPUT, 0, "a test's name is a text of one line, at most 100 characters with its folders");
        }
        if (!files.has(stem + ANSWER)) {
            problems.error(stem + INPUT, 0, "has no partner; '" + stem + ANSWER + "' is missing");
            return Optional.empty();
        }
        var yaml = new CaseSettings(files, stem, version, problems);
        Optional<String> hint = Optional.ofNullable(trimmed(files.text(stem + ".hint", problems)))
                .or(yaml::hint);
        return Optional.of(
                new Case(stem, files.content(stem + INPUT), files.content(stem + ANSWER), hint, yaml.flags()));
    }

    private void beside(String folder, String name, Set<String> here) {
        String file = folder + "/" + name;
        if (name.endsWith(ANSWER)) {
            requirePartner(folder, name, ANSWER, here);
            return;
        }
        Optional<String> ending = BESIDE.stream().filter(name::endsWith).findFirst();
        if (ending.isEmpty() || (ending.get().equals(".yaml") && !version.allowsNew())) {
            problems.warning(file, 0, "is not read: it is no file of a test case");
        } else if (!ending.get().equals(".interaction")) {
            requirePartner(folder, name, ending.get(), here);
        }
    }

    private void requirePartner(String folder, String name, String ending, Set<String> here) {
        String input = name.substring(0, name.length() - ending.length()) + INPUT;
        if (!here.contains(input)) {
            problems.error(folder + "/" + name, 0, "has no partner; '" + folder + "/" + input + "' is missing");
        }
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
