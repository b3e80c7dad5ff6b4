package assay.driver;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where an exception was thrown, in a learner's own files. */
final class Place {
    private Place() {}

    static String of(Throwable problem) {
        for (StackTraceElement element : problem.getStackTrace()) {
            String type = element.getClassName();
            if (element.getModuleName() != null || type.startsWith("assay.") || type.startsWith("kotlin.")) continue;
            return "(" + element.getFileName() + ":" + line(type, element.getLineNumber()) + ")";
        }
        return "";
    }

    /** A line beyond the file's end stands for an inlined function of the library; the class says from which line it was called. */
    private static int line(String type, int number) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(type.replace('.', '/') + ".class")) {
            var map = ClassFile.of().parse(in.readAllBytes()).findAttribute(Attributes.sourceDebugExtension());
            return map.map(found -> caller(new String(found.contents(), StandardCharsets.UTF_8), number)).orElse(number);
        } catch (Exception unreadable) {
            return number;
        }
    }

    /** Lines look like {@code 2#1,3:40,2}: from line 2 of file 1 three, each of two output lines, from line 40 on. */
    private static int caller(String map, int number) {
        int start = map.indexOf("*S KotlinDebug");
        int lines = start < 0 ? -1 : map.indexOf("*L", start);
        if (lines < 0) return number;
        for (String line : map.substring(lines).lines().skip(1).takeWhile(text -> !text.startsWith("*")).toList()) {
            String[] sides = line.split(":");
            String[] from = sides[0].split("#")[0].split(",");
            String[] to = sides[1].split(",");
            String[] repeated = sides[0].split(",");
            int count = repeated.length > 1 ? Integer.parseInt(repeated[1]) : 1;
            int step = to.length > 1 ? Integer.parseInt(to[1]) : 1;
            int first = Integer.parseInt(to[0]);
            if (number >= first && number < first + count * step) return Integer.parseInt(from[0]) + (number - first) / step;
        }
        return number;
    }
}
