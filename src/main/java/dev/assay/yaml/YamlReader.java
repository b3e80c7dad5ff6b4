package dev.assay.yaml;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Reads one YAML document of bounded size and depth; shared structures (aliases of lists and mappings) are refused. */
public final class YamlReader {
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
        } catch (YAMLException e) {
            problems.report(
                    0,
                    "not acceptable YAML, too deep, too long or sharing a list by *alias: "
                            + firstLine(String.valueOf(e.getMessage())));
        }
        return new Value(null, what, problems);
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
