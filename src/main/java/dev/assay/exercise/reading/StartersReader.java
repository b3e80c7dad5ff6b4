package dev.assay.exercise.reading;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files below {@code starter/}, by language and name. A version of a language has those of the language itself unless it has its own. */
final class StartersReader {
    private static final String FOLDER = "starter";
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

    private final PackageFiles files;
    private final ProblemList problems;

    StartersReader(PackageFiles files, ProblemList problems) {
        this.files = files;
        this.problems = problems;
    }

    Map<String, Map<String, String>> read(List<Language> languages) {
        Map<String, Map<String, String>> starters = new HashMap<>();
        languages.forEach(language -> starters.put(language.name(), new TreeMap<>()));
        for (String path : files.below(FOLDER)) {
            String[] parts = path.split("/");
            Map<String, String> starter = starters.get(parts[1]);
            if (parts.length != 3) {
                problems.error(path, 0, "must be starter/<language>/<file>");
            } else if (starter == null) {
                problems.error(path, 0, "the exercise does not list the language '" + parts[1] + "'");
            } else if (!NAME.matcher(parts[2]).matches()) {
                problems.error(path, 0, "name it with letters, digits, '.', '-' and '_' only");
            } else {
                String text = files.text(path, problems);
                starter.put(parts[2], text == null ? "" : text);
            }
        }
        for (Language language : languages) {
            language.versionOf()
                    .map(starters::get)
                    .ifPresent(others ->
                            starters.computeIfPresent(language.name(), (name, own) -> own.isEmpty() ? others : own));
        }
        languages.forEach(language -> requireMain(language, starters.getOrDefault(language.name(), Map.of())));
        starters.replaceAll((language, starter) -> Collections.unmodifiableMap(starter));
        return Collections.unmodifiableMap(starters);
    }

    private void requireMain(Language language, Map<String, String> starter) {
        String main = language.file();
        if (!starter.containsKey(main)) {
            String path = FOLDER + "/" + language.name() + "/" + main;
            problems.error(path, 0, "is missing: give learners a file to start from in " + language.title());
        }
    }
}
