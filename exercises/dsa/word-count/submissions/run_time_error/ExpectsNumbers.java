import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        var input = new Scanner(System.in);
        int n = input.nextInt();
        int[] counts = new int[n];
        while (input.hasNext()) {
            counts[input.nextInt()]++;
        }
        System.out.println(counts.length);
    }
}
