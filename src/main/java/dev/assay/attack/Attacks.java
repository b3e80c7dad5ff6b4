package dev.assay.attack;

import dev.assay.attack.Attack.Part;
import dev.assay.judging.judgement.Verdict;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the attacks of a folder. Each is a folder with an {@code attack.yaml}; a submission's files lie in a folder of its language's name, or in
 * several such folders for an attack in several languages, a hostile exercise in a folder {@code package}.
 */
public final class Attacks {
    private static final String HEADER = "attack.yaml";
    private static final String PACKAGE = "package";

    private final Path root;
    private final Languages languages;
    private final List<String> problems = new ArrayList<>();

    private Attacks(Path root, Languages languages) {
        this.root = root;
        this.languages = languages;
    }

    /** Every attack, by name; throws {@link IllegalArgumentException} with all that is wrong with the headers. */
    public static List<Attack> read(Path root, Languages languages) {
        var reading = new Attacks(root, languages);
        try (Stream<Path> files = Files.walk(root)) {
            List<Attack> attacks = files.filter(file -> file.endsWith(HEADER))
                    .sorted()
                    .flatMap(header -> reading.attacks(header).stream())
                    .toList();
            if (!reading.problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", reading.problems));
            }
            return attacks;
        } catch (IOException e) {
            throw new UncheckedIOException("the attacks can't be read: " + root, e);
        }
    }

    private List<Attack> attacks(Path header) {
        Path folder = header.resolveSibling("");
        String name = root.relativize(header.getParent()).toString();
        Fields fields = YamlReader.read(
                        text(header), "the attack", (line, message) -> problems.add(name + ":" + line + ": " + message))
                .fields();
        String title = fields.required("title").label();
        Part part = fields.required("part").choice(words(Part.values())).orElse(Part.A);
        boolean slow = yes(fields, "slow", "true");
        List<Attack> attacks = Files.isDirectory(folder.resolve(PACKAGE))
                ? List.of(new Attack(
                        name,
                        name,
                        title,
                        part,
                        slow,
                        new Attack.Package(
                                folder.resolve(PACKAGE),
                                fields.required("refused").text())))
                : submissions(folder, name, fields).entrySet().stream()
                        .map(deed -> new Attack(name, deed.getKey(), title, part, slow, deed.getValue()))
                        .toList();
        fields.refuseOthers();
        return attacks;
    }

    private Map<String, Attack.Submission> submissions(Path folder, String name, Fields fields) {
        String target = fields.required("target").label();
        Set<Verdict> expected = EnumSet.noneOf(Verdict.class);
        fields.required("expect")
                .items()
                .forEach(item -> item.choice(words(Verdict.values())).ifPresent(expected::add));
        boolean confesses = yes(fields, "says", "held");
        Map<String, Attack.Submission> found = new LinkedHashMap<>();
        List<Path> folders =
                children(folder).stream().filter(Files::isDirectory).toList();
        for (Path child : folders) {
            String language = String.valueOf(child.getFileName());
            if (languages.find(language).isEmpty()) {
                problems.add(name + ": there is no language '" + language + "'"
                        + Closest.hint(
                                language,
                                languages.all().stream().map(Language::name).toList()));
            }
            found.put(
                    folders.size() == 1 ? name : name + " (" + language + ")",
                    new Attack.Submission(target, language, files(child), expected, confesses));
        }
        if (found.isEmpty()) {
            problems.add(name + ": there is no folder with a submission, such as python/, nor one with a package");
        }
        return found;
    }

    private static boolean yes(Fields fields, String field, String word) {
        return fields.optional(field)
                .flatMap(value -> value.choice(Map.of(word, true)))
                .orElse(false);
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    private static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            var files = new TreeMap<String, byte[]>();
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
