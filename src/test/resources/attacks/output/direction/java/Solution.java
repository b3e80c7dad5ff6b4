import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

public class Solution {
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("\u202e\u2066\u200f\u200b\ufeff\u2028" + "e" + "\u0301".repeat(20_000));
    }
}
