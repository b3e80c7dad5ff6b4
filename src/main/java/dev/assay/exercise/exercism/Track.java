package dev.assay.exercise.exercism;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Exercism's tracks whose tests are a framework's: the language and framework they are for here, and how their tests are found and switched on. */
enum Track {
    PYTHON(
            "python",
            "pytest",
            List.of("py"),
            new Scan(Words.CLASS, "(?:async )?def (?<nameT>test\\w*)\\("),
            Words.AS_IT_IS),
    RUBY(
            "ruby",
            "minitest",
            List.of("rb"),
            new Scan(Words.CLASS, "def (?<nameT>test_\\w+[?!]?)"),
            Words.without("skip\\b(?!\\s*[=.(]).*")),
    PHP(
            "php",
            "phpunit",
            List.of("php"),
            new Scan("(?:(?:final|abstract) )?" + Words.CLASS, "(?:final )?public function (?<nameT>test\\w+)\\("),
            Words.AS_IT_IS),
    GO(
            "go",
            "go-test",
            List.of("go"),
            new Scan(Words.NONE, "func (?<nameT>Test\\w+)\\(\\w+ \\*testing\\.T\\)"),
            Words.AS_IT_IS),
    CPP(
            "cpp",
            "catch2",
            List.of("cpp", "h"),
            new Scan(Words.NONE, "TEST_CASE\\(\\s*\"(?<nameT>(?:\\\\.|[^\"\\\\])*)\""),
            text -> "#define EXERCISM_RUN_ALL_TESTS\n#define EXERCISM_TEST_SUITE\n#line 1\n" + text),
    JAVASCRIPT("javascript", "jest", List.of("js", "mjs"), Words.DESCRIBED, Words.SWITCHED_ON),
    TYPESCRIPT("typescript", "jest", List.of("ts"), Words.DESCRIBED, Words.SWITCHED_ON),
    JAVA(
            "java",
            "junit",
            List.of("java"),
            new Scan("(?:public )?(?:final )?" + Words.CLASS, "@Test\\b[^;{]*?\\bvoid\\s+(?<nameT>\\w+)\\s*\\("),
            Words.without("@Disabled\\b(?:\\([^)]*\\))?")),
    RUST(
            "rust",
            "cargo",
            List.of("rs"),
            new Scan("mod (?<nameG>\\w+) \\{", "#\\[test\\](?![^;{]*#\\[cfg\\()[^;{]*?\\bfn\\s+(?<nameT>\\w+)"),
            Words.without("#\\[ignore[^\\]]*\\]"));

    private final String language;
    private final String framework;
    private final List<String> extensions;
    private final Scan scan;
    private final UnaryOperator<String> switchOn;

    Track(String language, String framework, List<String> extensions, Scan scan, UnaryOperator<String> switchOn) {
        this.language = language;
        this.framework = framework;
        this.extensions = extensions;
        this.scan = scan;
        this.switchOn = switchOn;
    }

    /** The track that solutions of these names belong to. */
    static Optional<Track> of(List<String> solution) {
        return Stream.of(values())
                .filter(track -> solution.stream().anyMatch(track::writes))
                .findFirst();
    }

    /** Whether a file is one of the language. */
    boolean writes(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && extensions.contains(path.substring(dot + 1));
    }

    String language() {
        return language;
    }

    String framework() {
        return framework;
    }

    /** A test file with the tests on that ship switched off, so that learners meet one at a time; what remains keeps its lines. */
    String switchedOn(String text) {
        return switchOn.apply(text);
    }

    /** The tests of a file that are switched on, each with the classes or groups it is in. */
    List<List<String>> tests(String text) {
        return scan.tests(text);
    }

    /** Parts of the patterns above. */
    private static final class Words {
        static final UnaryOperator<String> AS_IT_IS = text -> text;
        static final String CLASS = "class (?<nameG>\\w+)";
        static final String NONE = "(?<nameG>)(?!)";
        static final Scan DESCRIBED = new Scan(
                "describe\\(\\s*(?:'(?<nameA>(?:\\\\.|[^'\\\\])*)'|\"(?<nameB>(?:\\\\.|[^\"\\\\])*)\"|`(?<nameC>(?:\\\\.|[^`\\\\])*)`)",
                "(?:test|it)\\(\\s*(?:'(?<nameD>(?:\\\\.|[^'\\\\])*)'|\"(?<nameE>(?:\\\\.|[^\"\\\\])*)\"|`(?<nameF>(?:\\\\.|[^`\\\\])*)`)");
        private static final Pattern OFF = Pattern.compile("^([ \\t]*)x(test|it|describe)(?=[.(])", Pattern.MULTILINE);
        static final UnaryOperator<String> SWITCHED_ON =
                text -> OFF.matcher(text).replaceAll("$1$2");

        private Words() {}

        /** Empties lines that hold nothing but this. */
        static UnaryOperator<String> without(String what) {
            Pattern line = Pattern.compile("^[ \\t]*" + what + "[ \\t]*$", Pattern.MULTILINE);
            return text -> line.matcher(text).replaceAll("");
        }
    }
}
