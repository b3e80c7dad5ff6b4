public class Solution {

    public long[] trafficOfPeriods(int[] traffic, int[][] periods) {
        long[] sums = new long[periods.length];
        for (int i = 0; i < periods.length; i++) {
            for (int minute = periods[i][0]; minute <= periods[i][1]; minute++) sums[i] += traffic[minute];
        }
        return sums;
    }
}
