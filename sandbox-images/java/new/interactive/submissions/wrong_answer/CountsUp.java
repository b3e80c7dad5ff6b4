import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        var input = new Scanner(System.in);
        int guess = 1;
        System.out.println(guess);
        while (input.hasNextLine() && !input.nextLine().equals("right")) {
            guess++;
            System.out.println(guess);
        }
    }
}
