package dev.assay.exercise.icpc;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.LanguageCodes;
import dev.assay.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files below {@code include/}, that lie beside every submission: {@code include/<language>/}, or {@code include/default/} for languages without one. */
final class Includes {
    private static final String FOLDER = "include";
    private static final String DEFAULT = "default";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    private static final Pattern MAIN = Pattern.compile("(__main__|[Mm]ain)\\..*");

    private final PackageFiles files;
    private final LanguageCodes codes;
    private final Constants constants;
    private final ProblemList problems;

    Includes(PackageFiles files, LanguageCodes codes, Constants constants, ProblemList problems) {
        this.files = files;
        this.codes = codes;
        this.constants = constants;
        this.problems = problems;
    }

    /** The texts by language and name. */
    Map<String, Map<String, String>> read(List<Language> languages) {
        Map<String, Map<String, String>> byFolder = new TreeMap<>();
        for (String path : files.below(FOLDER)) {
            String[] parts = path.split("/");
            if (parts.length != 3 || !NAME.matcher(parts[2]).matches()) {
                problems.error(
                        path, 0, "must be include/<language>/<file>, named with letters, digits, '.', '-' and '_'");
            } else if (!parts[1].equals(DEFAULT) && !LanguageCodes.isCode(parts[1])) {
                problems.error(path, 0, "there is no language '" + parts[1] + "'");
            } else {
                refuseDriver(path, parts[1], parts[2]);
                String text = files.text(path, problems);
                byFolder.computeIfAbsent(parts[1], folder -> new TreeMap<>())
                        .put(parts[2], text == null ? "" : constants.in(text));
            }
        }
        Map<String, Map<String, String>> extras = new HashMap<>();
        languages.forEach(language -> extras.put(language.name(), byFolder.getOrDefault(DEFAULT, Map.of())));
        byFolder.forEach((folder, texts) -> codes.byCode(folder)
                .ifPresent(language -> extras.computeIfPresent(language.name(), (name, others) -> texts)));
        return extras;
    }

    /** A program that is started in the submission's place, or compiled together with it. */
    private void refuseDriver(String path, String folder, String name) {
        Optional<Language> language = codes.byCode(folder).or(() -> codes.byFile(name));
        boolean compiled = codes.byFile(name)
                .map(Language::name)
                .filter(List.of("c", "cpp")::contains)
                .isPresent();
        if (compiled
                || MAIN.matcher(name).matches()
                || language.map(Language::file).filter(name::equals).isPresent()) {
            problems.error(
                    path,
                    0,
                    "cannot be honoured: a submission brings its own main program, and can only import or #include what lies beside it");
        }
    }
}
