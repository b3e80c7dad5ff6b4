import java.util.Scanner;

public class Solution {

    private static final Scanner IN = new Scanner(System.in);

    private static boolean hasItems(long page) {
        System.out.println("get " + page);
        return IN.next().equals("items");
    }

    public static void main(String[] arguments) {
        long full = 0;
        long empty = 1;
        while (hasItems(empty)) {
            full = empty;
            empty *= 2;
        }
        while (empty - full > 1) {
            long middle = full + (empty - full) / 2;
            if (hasItems(middle)) {
                full = middle;
            } else {
                empty = middle;
            }
        }
        System.out.println("last " + full);
    }
}
