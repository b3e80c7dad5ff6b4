public class Solution {

    public long[] shortestDistances(int places, int[][] roads, int start) {
        long[] distances = new long[places];
        for (int[] road : roads) {
            int distance = distances[road[0]] + road[2];
            distances[road[1]] = distance;
        }
        return distances;
    }
}
