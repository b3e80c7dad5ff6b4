import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        int builds = in.nextInt();
        int tests = in.nextInt();
        // To test a build: System.out.println("test 5"), then read the answer with in.next().
        System.out.println("found 1");
    }
}
