package dev.assay.yaml;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/** Reads one YAML document of bounded size and depth; shared structures (aliases of lists and mappings) are refused. */
public final class YamlReader {
    private static final String REFUSED = "not acceptable YAML: ";
    private static final int MAX_DEPTH = 64;
    private static final int MAX_CHARACTERS = 32 << 20;

    private YamlReader() {}

    /** The document, called {@code what} in messages; absent, and reported, when it is no YAML. */
    public static Value read(String text, String what, Problems problems) {
        try {
            @Nullable Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                problems.report(0, "the file is empty; " + what + " is missing");
            }
            return new Value(root, what, problems);
        } catch (MarkedYAMLException e) {
            problems.report(line(e.getProblemMark(), e.getContextMark()), "not valid YAML: " + said(e));
        } catch (ReaderException e) {
            String before = text.substring(0, Math.max(0, text.indexOf(e.getCodePoint())));
            problems.report(
                    (int) before.chars().filter(c -> c == '\n').count() + 1,
                    "not valid YAML: holds the character U+%04X".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            explain(text, e, problems);
        }
        return new Value(null, what, problems);
    }

    /** Looks for the place where a document is too deep or shares a structure: whoever refused it does not tell. */
    private static void explain(String text, YAMLException refusal, Problems problems) {
        Set<String> structures = new HashSet<>();
        int depth = 0;
        try {
            for (Event event : yaml().parse(new StringReader(text))) {
                int line = event.getStartMark().getLine() + 1;
                if (event instanceof CollectionStartEvent start) {
                    structures.add(String.valueOf(start.getAnchor()));
                    if (++depth > MAX_DEPTH) {
                        problems.report(
                                line, REFUSED + "lists and mappings are nested more than " + MAX_DEPTH + " deep");
                        return;
                    }
                } else if (event instanceof CollectionEndEvent) {
                    depth--;
                } else if (event instanceof AliasEvent alias && structures.contains(alias.getAnchor())) {
                    problems.report(
                            line, REFUSED + "*" + alias.getAnchor() + " stands for a list or a mapping: write it out");
                    return;
                }
            }
        } catch (YAMLException e) {
            // the first refusal is told
        }
        problems.report(0, REFUSED + firstLine(String.valueOf(refusal.getMessage())));
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new CoreSchema());
    }

    private static int line(@Nullable Mark problem, @Nullable Mark context) {
        Mark mark = problem != null ? problem : context;
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static String said(MarkedYAMLException e) {
        String problem = firstLine(String.valueOf(e.getProblem()));
        return e.getContext() == null ? problem : firstLine(e.getContext()) + ", " + problem;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
