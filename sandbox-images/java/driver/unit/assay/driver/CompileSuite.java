package assay.driver;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** SUITE…: compiles the other files that are here, a learner's and those that lie beside them, then with them a suite, to suite.jar. What the suite lacks is told without a line of it. */
public final class CompileSuite {
    private static final String LEARNERS = "/tmp/solution.jar";
    private static final String FRAMEWORK = "/usr/share/java/junit-jupiter-api.jar:/usr/share/java/junit-jupiter-params.jar:/usr/share/java/junit-platform-commons.jar:/usr/share/java/opentest4j.jar:/usr/share/java/apiguardian-api.jar:/usr/share/java/assertj-core.jar";

    private CompileSuite() {}

    public static void main(String[] arguments) throws IOException {
        List<String> suite = Arrays.asList(arguments);
        List<String> others;
        try (Stream<Path> here = Files.list(Path.of(""))) {
            others = here.map(Path::toString).filter(file -> !suite.contains(file)).sorted().toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        ClassFiles classes = new ClassFiles(standard);
        if (!task(compiler, standard, classes, null, "/assay/driver/assay.jar", others).call()) System.exit(1);
        classes.writeJar(Path.of(LEARNERS), null);
        var problems = new DiagnosticCollector<JavaFileObject>();
        String path = "/assay/driver/assay.jar:" + FRAMEWORK + ":" + LEARNERS;
        if (!task(compiler, standard, classes, problems, path, suite).call()) {
            System.err.println("Your code does not have what the tests need:");
            problems.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR).map(CompileSuite::told).forEach(System.err::println);
            System.exit(1);
        }
        classes.writeJar(Path.of("suite.jar"), null);
    }

    private static JavacTask task(
            JavaCompiler compiler, StandardJavaFileManager standard, ClassFiles classes, DiagnosticCollector<JavaFileObject> problems, String path, List<String> files) {
        /* With a processor path of its own javac looks for plug-ins there, and not among what the learner sent. */
        List<String> options =
            List.of("-proc:none", "--processor-path", "/assay/driver/assay.jar", "-g", "-parameters", "-nowarn", "-implicit:none", "--source-path", "/assay", "-cp", path);
        List<String> sources = files.stream().filter(file -> file.endsWith(".java")).toList();
        return (JavacTask) compiler.getTask(null, classes, problems, options, null, standard.getJavaFileObjectsFromStrings(sources));
    }

    private static String told(Diagnostic<? extends JavaFileObject> problem) {
        String file = problem.getSource() == null ? "" : Path.of(problem.getSource().getName()).getFileName() + ":" + problem.getLineNumber() + ": ";
        return file + problem.getMessage(Locale.ROOT);
    }
}
