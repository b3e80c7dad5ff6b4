import java.util.Scanner;

public class Solution {

    public static void main(String[] args) {
        var input = new Scanner(System.in);
        System.out.println(50);
        String answer = input.nextLine(); // higher, lower or right
    }
}
