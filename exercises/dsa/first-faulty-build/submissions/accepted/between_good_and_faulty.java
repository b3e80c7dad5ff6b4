import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        int good = 0;
        int faulty = in.nextInt();
        in.nextInt();
        while (faulty - good > 1) {
            int middle = good + (faulty - good) / 2;
            System.out.println("test " + middle);
            if (in.next().equals("good")) {
                good = middle;
            } else {
                faulty = middle;
            }
        }
        System.out.println("found " + faulty);
    }
}
