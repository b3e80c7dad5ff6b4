import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

public class Solution {
    public static void main(String[] arguments) {
        boolean held = Set.of("PATH", "HOME", "LANG").containsAll(System.getenv().keySet());
        System.out.println(System.getenv());
        System.out.println(System.getProperties());
        System.out.println(ManagementFactory.getRuntimeMXBean().getInputArguments());
        for (String name : "environ cmdline status cgroup".split(" ")) {
            try {
                System.out.println(Files.readString(Path.of("/proc/1/" + name)));
                if (name.equals("environ")) held = false;
            } catch (IOException refused) {
                continue;
            }
        }
        System.out.println(held ? "HELD" : "BREACH");
    }
}
