import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        var input = new Scanner(System.in);
        int low = 1;
        int high = 100;
        while (true) {
            int guess = (low + high) / 2;
            System.out.println(guess);
            String answer = input.nextLine();
            if (answer.equals("right")) {
                return;
            } else if (answer.equals("higher")) {
                low = guess + 1;
            } else {
                high = guess - 1;
            }
        }
    }
}
