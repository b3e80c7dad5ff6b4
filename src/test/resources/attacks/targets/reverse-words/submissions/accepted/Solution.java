import java.util.Arrays;
import java.util.Collections;
import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) {
        var words = Arrays.asList(new Scanner(System.in).nextLine().split(" "));
        Collections.reverse(words);
        System.out.println(String.join(" ", words));
    }
}
