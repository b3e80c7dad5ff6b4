import java.util.Scanner;

public class Solution {

    private static final Scanner IN = new Scanner(System.in);

    private static boolean good(int build) {
        System.out.println("test " + build);
        return IN.hasNext() && IN.next().equals("good");
    }

    public static void main(String[] arguments) {
        int builds = IN.nextInt();
        IN.nextInt();
        int step = (int) Math.ceil(Math.sqrt(builds));
        int build = 1;
        while (builds - build > step && good(build + step)) build += step;
        while (build < builds && good(build)) build++;
        System.out.println("found " + build);
    }
}
