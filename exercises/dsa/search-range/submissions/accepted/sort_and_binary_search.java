import java.util.Arrays;

public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        Arrays.sort(values);
        int[] counts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            counts[i] = Math.max(0, below(values, ranges[i][1] + 1L) - below(values, ranges[i][0]));
        }
        return counts;
    }

    private int below(int[] sorted, long limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < limit) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
