import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static void main(String[] arguments) {
        List<FileChannel> kept = new ArrayList<>();
        System.out.print("");
        try {
            while (kept.size() < 100_000) kept.add(FileChannel.open(Path.of("/etc/passwd")));
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(kept.size() < 256 ? "HELD" : "BREACH " + kept.size());
    }
}
