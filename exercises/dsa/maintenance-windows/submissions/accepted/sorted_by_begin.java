import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

public class Solution {

    public int[][] uniteWindows(int[][] windows) {
        Arrays.sort(windows, Comparator.comparingInt(window -> window[0]));
        List<int[]> united = new ArrayList<>();
        for (int[] window : windows) {
            if (united.isEmpty() || united.getLast()[1] < window[0]) {
                united.add(window);
            } else {
                united.getLast()[1] = Math.max(united.getLast()[1], window[1]);
            }
        }
        return united.toArray(int[][]::new);
    }
}
