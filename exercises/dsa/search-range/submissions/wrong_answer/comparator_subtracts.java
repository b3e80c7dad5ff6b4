import java.util.Arrays;

public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        Integer[] sorted = Arrays.stream(values).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> a - b);
        int[] counts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            counts[i] = Math.max(0, below(sorted, ranges[i][1] + 1L) - below(sorted, ranges[i][0]));
        }
        return counts;
    }

    private int below(Integer[] sorted, long limit) {
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
