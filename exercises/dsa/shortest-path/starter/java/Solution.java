public class Solution {

    public long[] shortestDistances(int places, int[][] roads, int start) {
        return new long[0];
    }
}
