import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) {
        String[] words = new Scanner(System.in).nextLine().split(" ");
        double sum = 0;
        for (int i = 1; i < words.length; i++) sum += Double.parseDouble(words[i]);
        System.out.println(words[0] + " " + sum);
    }
}
