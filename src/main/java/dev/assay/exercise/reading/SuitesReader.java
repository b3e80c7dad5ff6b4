package dev.assay.exercise.reading;

import dev.assay.exercise.Kind.Suite;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The field {@code unit}, and the suites below {@code suite/}, one folder for each language. */
final class SuitesReader {
    private static final String FOLDER = "suite";

    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    SuitesReader(PackageFiles files, Languages known, ProblemList problems) {
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    /** The suites by language. */
    Map<String, Suite> read(Value unit) {
        Fields fields = unit.fields();
        Value frameworks = fields.required("frameworks");
        Map<String, Suite> suites = new HashMap<>();
        frameworks.fields().all().forEach((language, framework) -> {
            requireFramework(language, framework);
            suites.put(language, new Suite(framework.text(), texts(language, framework)));
        });
        fields.refuseOthers();
        for (String path : files.below(FOLDER)) {
            if (!suites.containsKey(path.split("/")[1])) {
                problems.error(path, 0, "must be suite/<language>/<file>, of a language that 'frameworks' lists");
            }
        }
        return suites;
    }

    /** That each language of the exercise, and no other, has a suite, and that no starter has the name of one of its files. */
    void requireFor(
            List<Language> languages,
            Map<String, Suite> suites,
            Map<String, Map<String, String>> starters,
            Map<String, Map<String, String>> extras) {
        for (Language language : languages) {
            Suite suite = suites.get(language.name());
            if (suite == null) {
                problems.error(
                        NativeReader.FILE,
                        0,
                        "frameworks has no '" + language.name() + "': say which one its suite is written for");
                continue;
            }
            for (String name : suite.files().keySet()) {
                if (starters.getOrDefault(language.name(), Map.of()).containsKey(name)
                        || extras.getOrDefault(language.name(), Map.of()).containsKey(name)) {
                    problems.error(
                            FOLDER + "/" + language.name() + "/" + name,
                            0,
                            "has the name of a starter or an extra file: give it another one");
                }
            }
        }
        suites.keySet().stream()
                .filter(name ->
                        languages.stream().noneMatch(language -> language.name().equals(name)))
                .forEach(name -> problems.error(
                        NativeReader.FILE, 0, "frameworks names '" + name + "', which 'languages' does not list"));
    }

    private void requireFramework(String name, Value framework) {
        Optional<Language> language = known.find(name);
        String word = framework.text();
        if (language.isPresent()
                && !word.isEmpty()
                && language.get().framework(word).isEmpty()) {
            List<String> names =
                    language.get().frameworks().stream().map(Framework::name).toList();
            framework.report(
                    names.isEmpty()
                            ? "'" + name + "' has no framework for unit tests"
                            : "'" + name + "' has no framework '" + word + "'" + Closest.hint(word, names));
        }
    }

    private Map<String, String> texts(String language, Value framework) {
        String folder = FOLDER + "/" + language;
        var texts = new TreeMap<String, String>();
        for (String path : files.below(folder)) {
            String name = path.substring(folder.length() + 1);
            if (!StartersReader.NAME.matcher(name).matches()) {
                problems.error(path, 0, "must be suite/<language>/<file>, with letters, digits, '.', '-' and '_' only");
            }
            String text = files.text(path, problems);
            texts.put(name, text == null ? "" : text);
        }
        if (texts.isEmpty()) {
            framework.report("there are no tests: put them into " + folder + "/");
        }
        return texts;
    }
}
