import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        String line = new Scanner(System.in).nextLine();
        Thread.currentThread().setName(line);
        Files.createDirectories(Path.of("/tmp", line, line));
        Files.createTempFile(line, line);
        new ProcessBuilder("/bin/sleep", "60").redirectErrorStream(true).start();
        System.setProperty(line, line);
        var words = Arrays.asList(line.split(" "));
        Collections.reverse(words);
        System.out.println(String.join(" ", words));
    }
}
