public class Solution {

    public long[] trafficOfPeriods(int[] traffic, int[][] periods) {
        return new long[0];
    }
}
