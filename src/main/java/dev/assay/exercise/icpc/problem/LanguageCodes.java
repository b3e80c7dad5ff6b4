package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.folder.ProblemList;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The format's words and file endings for languages; a language without a sandbox image here has none of them. */
public final class LanguageCodes {
    private static final Set<String> CODES = Set.of(
            "ada algol68 apl bash c cgmp cobol cpp cppgmp crystal csharp d dart elixir erlang forth fortran fsharp gerbil go haskell java javaalgs4 javascript julia kotlin lisp lua modula2 nim objectivec ocaml octave odin pascal perl php prolog python2 python3 python3numpy racket ruby rust scala simula smalltalk snobol swift typescript visualbasic zig"
                    .split(" "));

    private final Languages known;

    public LanguageCodes(Languages known) {
        this.known = known;
    }

    /** The field {@code languages}: what submissions may be written in. */
    public List<Language> read(ProblemYaml yaml, ProblemList problems) {
        Optional<Value> value =
                yaml.given("languages").filter(given -> !given.peek().equals(Optional.of("all")));
        if (value.isEmpty()) {
            return known.all().stream()
                    .filter(language -> language.versionOf().isEmpty() && !language.database())
                    .toList();
        }
        List<Value> items = value.get().isList() ? value.get().items() : List.of(value.get());
        var found = new ArrayList<Language>();
        var missing = new ArrayList<String>();
        for (Value item : items) {
            for (String code : MannerReader.words(item.text())) {
                Optional<Language> language = byCode(code);
                if (!CODES.contains(code)) {
                    item.report("unknown language '" + code + "'" + Closest.hint(code, CODES));
                } else if (language.isEmpty()) {
                    missing.add(code);
                } else if (!found.contains(language.get())) {
                    found.add(language.get());
                }
            }
        }
        String names = String.join(", ", missing);
        if (found.isEmpty()) {
            value.get()
                    .report("languages must name at least one that has a sandbox image here"
                            + (missing.isEmpty() ? "" : ", unlike " + names));
        } else if (!missing.isEmpty()) {
            problems.warning(ProblemYaml.FILE, value.get().line(), "there is no sandbox image for " + names);
        }
        return found;
    }

    /** The language that a code stands for, when it has an image. */
    public Optional<Language> byCode(String code) {
        return known.find(code.equals("python3") ? "python" : code).filter(language -> CODES.contains(code));
    }

    /** Whether the format has the code, with an image or without. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The language of a source file, told by its ending. */
    public Optional<Language> byFile(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "C", "c++" -> known.find("cpp");
            case "py3" -> known.find("python");
            default -> known.byFile(name).filter(language -> !language.database());
        };
    }
}
