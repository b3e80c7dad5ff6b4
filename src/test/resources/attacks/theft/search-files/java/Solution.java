import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Scanner;
import java.util.Set;

public class Solution {
    private static final String WORD = new StringBuilder("YZZYX").reverse().toString();
    private static final Set<String> LEFT_OUT = Set.of("/proc", "/sys", "/usr/lib", "/usr/share");
    private static boolean held = true;

    private static void breach(Path path) {
        System.out.println("BREACH " + path);
        held = false;
    }

    public static void main(String[] arguments) throws IOException {
        if (new Scanner(System.in).nextLine().equals("one two")) Files.walkFileTree(Path.of("/"), new SimpleFileVisitor<>() {
            @Override public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.endsWith("tests") || folder.endsWith("exercises")) breach(folder);
                return LEFT_OUT.contains(folder.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                try {
                    boolean small = attributes.isRegularFile() && attributes.size() < 1_000_000;
                    if (small && Files.readString(file, StandardCharsets.ISO_8859_1).contains(WORD)) breach(file);
                } catch (IOException notReadable) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFileFailed(Path file, IOException problem) { return FileVisitResult.CONTINUE; }
        });
        System.out.println(held ? "HELD" : "not held");
    }
}
