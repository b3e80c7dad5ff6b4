import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) Thread.sleep(60_000);
        List<Process> children = new ArrayList<>();
        String self = ProcessHandle.current().info().command().orElse("/usr/bin/java");
        while (children.size() < 300) {
            children.add(new ProcessBuilder(self, "-Xmx8m", "-cp", "solution.jar", "Solution", "child").inheritIO().start());
        }
        System.out.println("BREACH 300 programs run");
    }
}
