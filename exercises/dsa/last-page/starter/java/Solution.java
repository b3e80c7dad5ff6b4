import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        // To ask for a page: System.out.println("get 1"), then read the answer with in.next().
        System.out.println("last 1");
    }
}
