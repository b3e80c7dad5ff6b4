import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        ProcessHandle.of(1).ifPresent(agent -> {
            if (agent.destroyForcibly() | agent.destroy()) System.out.println("BREACH");
        });
        for (String target : new String[] {"1"}) {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -9 -- " + target + "; kill -15 " + target + "; kill -STOP " + target)
                    .redirectErrorStream(true)
                    .start();
            kill.getInputStream().readAllBytes();
            if (kill.waitFor() == 0) System.out.println("BREACH");
        }
        var words = Arrays.asList(new Scanner(System.in).nextLine().split(" "));
        Collections.reverse(words);
        System.out.println(String.join(" ", words));
    }
}
