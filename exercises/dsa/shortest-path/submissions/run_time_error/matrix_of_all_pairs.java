import java.util.Arrays;

public class Solution {

    public long[] shortestDistances(int places, int[][] roads, int start) {
        long[][] distances = new long[places][places];
        for (int[] road : roads) distances[road[0]][road[1]] = road[2];
        for (int middle = 1; middle <= places; middle++) {
            for (int from = 0; from < places; from++) {
                for (int to = 0; to < places; to++) {
                    distances[from][to] = Math.min(distances[from][to], distances[from][middle] + distances[middle][to]);
                }
            }
        }
        return Arrays.copyOf(distances[start], places);
    }
}
