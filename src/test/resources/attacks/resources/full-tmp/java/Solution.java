import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Solution {
    public static void main(String[] arguments) {
        long total = 0;
        byte[] piece = new byte[4 << 20];
        try {
            for (; total < 1L << 30; total += piece.length) Files.write(Path.of("/tmp/" + total), piece);
        } catch (IOException e) {
            System.out.println(e);
        }
        System.out.println(total <= 64 << 20 ? "HELD" : "BREACH " + total);
    }
}
