import java.util.Arrays;

public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        Arrays.sort(values);
        int[] counts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            int low = Arrays.binarySearch(values, ranges[i][0]);
            int high = Arrays.binarySearch(values, ranges[i][1]);
            int from = low >= 0 ? low : -low - 1;
            int to = high >= 0 ? high + 1 : -high - 1;
            counts[i] = Math.max(0, to - from);
        }
        return counts;
    }
}
