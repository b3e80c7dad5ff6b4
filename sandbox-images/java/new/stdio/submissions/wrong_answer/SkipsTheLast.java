import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Solution {
    public static void main(String[] args) {
        var input = new Scanner(System.in);
        List<Integer> values = new ArrayList<>();
        while (input.hasNextInt()) {
            values.add(input.nextInt());
        }
        int best = values.get(0);
        for (int i = 0; i < values.size() - 1; i++) {
            best = Math.max(best, values.get(i));
        }
        System.out.println(best);
    }
}
