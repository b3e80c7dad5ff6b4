public class Solution {

    public long[] trafficOfPeriods(int[] traffic, int[][] periods) {
        int[] before = new int[traffic.length + 1];
        for (int minute = 0; minute < traffic.length; minute++) before[minute + 1] = before[minute] + traffic[minute];
        long[] sums = new long[periods.length];
        for (int i = 0; i < periods.length; i++) sums[i] = before[periods[i][1] + 1] - before[periods[i][0]];
        return sums;
    }
}
