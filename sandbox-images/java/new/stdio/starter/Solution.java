import java.util.Scanner;

public class Solution {

    public static void main(String[] args) {
        var input = new Scanner(System.in);
        while (input.hasNextInt()) {
            int value = input.nextInt();
        }
        System.out.println(0);
    }
}
