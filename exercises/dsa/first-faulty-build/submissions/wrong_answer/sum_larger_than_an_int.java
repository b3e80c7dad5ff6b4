import java.util.Scanner;

public class Solution {

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        int low = 1;
        int high = in.nextInt();
        in.nextInt();
        while (low < high) {
            int middle = (low + high) / 2;
            System.out.println("test " + middle);
            if (!in.hasNext()) return;
            if (in.next().equals("faulty")) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        System.out.println("found " + low);
    }
}
