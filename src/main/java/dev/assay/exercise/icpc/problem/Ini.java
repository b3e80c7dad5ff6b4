package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file {@code domjudge-problem.ini}, where DOMjudge has what {@code problem.yaml} had no field for. */
public final class Ini {
    static final String FILE = "domjudge-problem.ini";

    private final Map<String, Entry> entries = new HashMap<>();

    private Ini() {}

    record Entry(int line, String text) {}

    /** The file, or one without entries when there is none. */
    public static Ini read(PackageFiles files, ProblemList problems) {
        var ini = new Ini();
        String text = files.text(FILE, problems);
        if (text != null) {
            int line = 0;
            for (String written : text.lines().toList()) {
                line++;
                int equals = written.indexOf('=');
                if (equals > 0 && !written.startsWith(";") && !written.startsWith("#")) {
                    ini.entries.putIfAbsent(
                            written.substring(0, equals).strip(),
                            new Entry(
                                    line, unquoted(written.substring(equals + 1).strip())));
                }
            }
            for (String elsewhere : List.of("special_run", "special_compare")) {
                ini.get(elsewhere)
                        .filter(entry -> !entry.text().isEmpty())
                        .ifPresent(
                                entry -> problems.error(
                                        FILE,
                                        entry.line(),
                                        elsewhere
                                                + " names a program on a DOMjudge server; put it into output_validators/ instead"));
            }
        }
        return ini;
    }

    /** The exercise's name, if it stands here. */
    public Optional<String> name() {
        return get("name").map(Entry::text);
    }

    Optional<Entry> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
