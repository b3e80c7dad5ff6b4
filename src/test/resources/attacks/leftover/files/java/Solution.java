import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        var words = Arrays.asList(new Scanner(System.in).nextLine().split(" "));
        Path mark = Path.of("/tmp/mark");
        if (Files.exists(mark)) System.out.println("BREACH " + Files.readString(mark));
        Files.writeString(mark, String.join(" ", words));
        Path folder = Files.createTempDirectory("deep");
        for (int i = 0; i < 100; i++) folder = Files.createDirectory(folder.resolve("d" + i));
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("---------"));
        Files.createFile(Path.of("/tmp/hsperfdata"));
        Collections.reverse(words);
        System.out.println(String.join(" ", words));
    }
}
