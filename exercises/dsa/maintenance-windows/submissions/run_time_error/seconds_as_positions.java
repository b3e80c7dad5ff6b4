import java.util.ArrayList;
import java.util.List;

public class Solution {

    public int[][] uniteWindows(int[][] windows) {
        int last = 0;
        for (int[] window : windows) last = Math.max(last, window[1]);
        boolean[] down = new boolean[2 * last + 2];
        for (int[] window : windows) {
            for (int half = 2 * window[0]; half <= 2 * window[1]; half++) down[half] = true;
        }
        List<int[]> united = new ArrayList<>();
        for (int half = 0; half < down.length; half++) {
            if (!down[half]) continue;
            int from = half;
            while (down[half]) half++;
            united.add(new int[] {from / 2, (half - 1) / 2});
        }
        return united.toArray(int[][]::new);
    }
}
