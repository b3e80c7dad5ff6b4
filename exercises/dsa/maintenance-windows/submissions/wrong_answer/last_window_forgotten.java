import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

public class Solution {

    public int[][] uniteWindows(int[][] windows) {
        Arrays.sort(windows, Comparator.comparingInt(window -> window[0]));
        List<int[]> united = new ArrayList<>();
        int[] open = null;
        for (int[] window : windows) {
            if (open == null) {
                open = window;
            } else if (window[0] <= open[1]) {
                open[1] = Math.max(open[1], window[1]);
            } else {
                united.add(open);
                open = window;
            }
        }
        return united.toArray(int[][]::new);
    }
}
