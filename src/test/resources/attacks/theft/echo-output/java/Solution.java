import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) {
        String line = new Scanner(System.in).nextLine();
        System.err.println(line);
        System.out.println(line + "\n" + line);
    }
}
