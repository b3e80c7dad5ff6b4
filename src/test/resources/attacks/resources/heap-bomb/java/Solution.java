import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static void main(String[] arguments) {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 2000) kept.add(new byte[1 << 20]);
        System.out.println("BREACH " + kept.size() + " MiB");
    }
}
