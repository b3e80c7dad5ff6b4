package dev.assay.exercise.reading;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files below {@code extra/}: {@code extra/all/} lies beside submissions in every language, {@code extra/<language>/} beside those in one. */
final class ExtrasReader {
    private static final String FOLDER = "extra";
    private static final String ALL = "all";

    private final PackageFiles files;
    private final ProblemList problems;

    ExtrasReader(PackageFiles files, ProblemList problems) {
        this.files = files;
        this.problems = problems;
    }

    /** @param starters no extra file has the name of one of these */
    Map<String, Map<String, String>> read(List<Language> languages, Map<String, Map<String, String>> starters) {
        Map<String, Map<String, String>> extras = new HashMap<>();
        languages.forEach(language -> extras.put(language.name(), new TreeMap<>()));
        for (String path : files.below(FOLDER)) {
            String[] parts = path.split("/");
            if (parts.length != 3) {
                problems.error(path, 0, "must be extra/all/<file> or extra/<language>/<file>");
            } else if (!parts[1].equals(ALL) && !extras.containsKey(parts[1])) {
                problems.error(path, 0, "the exercise does not list the language '" + parts[1] + "'");
            } else if (!StartersReader.NAME.matcher(parts[2]).matches()) {
                problems.error(path, 0, "name it with letters, digits, '.', '-' and '_' only");
            } else {
                String text = files.text(path, problems);
                extras.forEach((language, beside) -> {
                    if (parts[1].equals(ALL) || parts[1].equals(language)) {
                        add(
                                path,
                                parts[2],
                                text == null ? "" : text,
                                beside,
                                starters.getOrDefault(language, Map.of()));
                    }
                });
            }
        }
        extras.replaceAll((language, beside) -> Collections.unmodifiableMap(beside));
        return Collections.unmodifiableMap(extras);
    }

    private void add(String path, String name, String text, Map<String, String> beside, Map<String, String> starter) {
        if (starter.containsKey(name)) {
            problems.error(path, 0, "has the name of a starter: learners hand in a file of this name themselves");
        } else if (beside.put(name, text) != null) {
            problems.error(path, 0, "another extra file has this name");
        }
    }
}
