package assay.driver;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles a learner's files to solution.jar; for a program, the jar names the class with main. */
public final class Compile {
    private static final String LIBRARIES = "/assay/driver/assay.jar:/usr/lib/kotlin/kotlin-stdlib.jar";

    private Compile() {}

    public static void main(String[] arguments) throws IOException {
        boolean program = arguments.length > 0;
        Path out = Files.createTempDirectory("classes");
        List<String> options = new ArrayList<>(List.of(
            "-no-stdlib", "-no-reflect", "-jvm-target", "25", "-module-name", "solution", "-cp", LIBRARIES, "-d", out.toString()));
        List<Path> sources = files(Path.of(""), ".kt");
        sources.forEach(source -> options.add(source.toString()));
        if (new K2JVMCompiler().exec(System.err, options.toArray(new String[0])) != ExitCode.OK) System.exit(1);
        List<Path> classes = files(out, ".class");
        String main = program ? mainClass(out, classes) : null;
        write(out, classes, main);
        System.exit(0);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted().toList();
        }
    }

    private static String mainClass(Path out, List<Path> classes) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : classes) {
            if (hasMain(Files.readAllBytes(file))) found.add(name(out, file));
        }
        if (found.size() == 1) return found.getFirst();
        System.err.println(found.isEmpty()
            ? "solution.kt: error: there is no function main: write fun main() { … }, outside of any class"
            : "solution.kt: error: there is more than one function main, in the classes " + String.join(", ", found) + ": keep one");
        System.exit(1);
        return null;
    }

    private static boolean hasMain(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream().anyMatch(method -> method.methodName().equalsString("main")
            && method.methodType().equalsString("([Ljava/lang/String;)V") && method.flags().has(AccessFlag.STATIC));
    }

    private static String name(Path out, Path file) {
        String path = out.relativize(file).toString();
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private static void write(Path out, List<Path> classes, String main) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(Path.of("solution.jar")))) {
            jar.setLevel(0);
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            String lines = "Class-Path: /assay/driver/assay.jar\r\n  /usr/lib/kotlin/kotlin-stdlib.jar\r\n" + (main == null ? "" : folded("Main-Class: " + main));
            jar.write(("Manifest-Version: 1.0\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8));
            for (Path file : classes) {
                jar.putNextEntry(new ZipEntry(out.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    /** A manifest's line is at most 72 bytes long. */
    private static String folded(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int at = 22; at < text.length(); at += 25) text.insert(at, "\r\n ");
        return text.append("\r\n").toString();
    }
}
