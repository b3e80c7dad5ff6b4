import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        var input = new Scanner(System.in);
        int best = input.nextInt();
        while (input.hasNextInt()) {
            best = Math.max(best, input.nextInt());
        }
        System.out.println(best);
    }
}
