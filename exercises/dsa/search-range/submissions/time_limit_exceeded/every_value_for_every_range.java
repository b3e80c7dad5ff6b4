public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        int[] counts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            int low = ranges[i][0];
            int high = ranges[i][1];
            for (int value : values) {
                if (low <= value && value <= high) counts[i]++;
            }
        }
        return counts;
    }
}
