package dev.assay.exercise.reading;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checker, interactor or generator: the path of its file, or of a folder with all of its files, or a mapping of {@code path}, {@code arguments} and
 * {@code limits}. In a folder the main file has the name that its language wants.
 */
final class AuthorProgramReader {
    /** Generous: authors' programs are trusted to end, not to be quick. */
    static final ExerciseLimits LIMITS = new ExerciseLimits(Duration.ofSeconds(10), 512L << 20, 64L << 20);

    /** With what it is compiled to and what it writes it has to fit into a sandbox. */
    private static final long LARGEST = 32L << 20;

    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    AuthorProgramReader(PackageFiles files, Languages known, ProblemList problems) {
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    /** The program, unless something is wrong with it. */
    Optional<AuthorProgram> read(Value value) {
        if (!value.isMapping()) {
            return program(value, List.of(), LIMITS);
        }
        Fields fields = value.fields();
        Value path = fields.required("path");
        List<String> arguments = fields.optional("arguments")
                .map(list -> list.items().stream().map(Value::text).toList())
                .orElse(List.of());
        ExerciseLimits limits = LimitsReader.read(fields.optional("limits"), LIMITS);
        Optional<AuthorProgram> program = program(path, arguments, limits);
        fields.refuseOthers();
        return program;
    }

    private Optional<AuthorProgram> program(Value value, List<String> arguments, ExerciseLimits limits) {
        String path = value.text();
        String wrong = path.isEmpty() ? "" : files.wrongReference(path);
        if (wrong != null) {
            if (!wrong.isEmpty()) {
                value.report(wrong);
            }
            return Optional.empty();
        }
        return files.has(path) ? ofFile(value, path, arguments, limits) : ofFolder(value, path, arguments, limits);
    }

    private Optional<AuthorProgram> ofFile(Value value, String path, List<String> arguments, ExerciseLimits limits) {
        Optional<Language> language = known.byFile(path).filter(found -> !found.database());
        if (language.isEmpty()) {
            value.report("the ending of '" + path + "' belongs to no known language");
        }
        return language.flatMap(found -> {
            String text = files.text(path, problems);
            return text == null
                    ? Optional.empty()
                    : Optional.of(new AuthorProgram(
                            path,
                            found,
                            Map.of(found.file(), files.content(path).bytes()),
                            arguments,
                            limits));
        });
    }

    private Optional<AuthorProgram> ofFolder(
            Value value, String folder, List<String> arguments, ExerciseLimits limits) {
        List<String> paths = files.below(folder);
        List<Language> mains = known.all().stream()
                .filter(language -> paths.contains(folder + "/" + language.file()))
                .toList();
        if (mains.size() != 1) {
            String names = String.join(
                    ", ",
                    (mains.isEmpty() ? known.all() : mains)
                            .stream().map(Language::file).distinct().toList());
            value.report("the folder '" + folder + "' must hold exactly one main file; there "
                    + (mains.isEmpty() ? "is none of " : "are ") + names);
            return Optional.empty();
        }
        long size = paths.stream().mapToLong(path -> files.content(path).size()).sum();
        if (size > LARGEST) {
            value.report("the folder '" + folder + "' has " + size + " bytes, a program has at most " + (LARGEST >> 20)
                    + " MiB");
            return Optional.empty();
        }
        Map<String, byte[]> all = new HashMap<>();
        paths.forEach(path ->
                all.put(path.substring(folder.length() + 1), files.content(path).bytes()));
        return Optional.of(new AuthorProgram(folder, mains.getFirst(), all, arguments, limits));
    }
}
