import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        long full = 0;
        long empty = 1_000_000_000_000_001L;
        while (empty - full > 1) {
            long middle = full + (empty - full) / 2;
            System.out.println("get " + middle);
            if (!in.hasNext()) return;
            if (in.next().equals("items")) {
                full = middle;
            } else {
                empty = middle;
            }
        }
        System.out.println("last " + full);
    }
}
