package assay.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what the compiler writes, for a jar. */
final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> contents = new LinkedHashMap<>();

    ClassFiles(JavaFileManager files) { super(files); }

    @Override public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        String path = name.replace('.', '/') + kind.extension;
        return new SimpleJavaFileObject(URI.create("memory:/" + path.replace("$", "%24")), kind) {
            @Override public OutputStream openOutputStream() {
                return contents.computeIfAbsent(path, key -> new ByteArrayOutputStream());
            }
        };
    }

    void writeJar(Path file, String mainClass) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            jar.setLevel(0);
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            String main = mainClass == null ? "" : folded("Main-Class: " + mainClass);
            jar.write(("Manifest-Version: 1.0\r\n" + main + "\r\n").getBytes(StandardCharsets.UTF_8));
            for (var entry : contents.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().writeTo(jar);
            }
        }
    }

    /** A manifest's line is at most 72 bytes long. */
    private static String folded(String line) {
        StringBuilder text = new StringBuilder();
        for (int start = 0; start < line.length(); start += 35) {
            text.append(start == 0 ? "" : " ").append(line, start, Math.min(line.length(), start + 35)).append("\r\n");
        }
        return text.toString();
    }
}
