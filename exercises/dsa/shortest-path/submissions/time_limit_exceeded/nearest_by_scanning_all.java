import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Solution {

    public long[] shortestDistances(int places, int[][] roads, int start) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int place = 0; place < places; place++) leaving.add(new ArrayList<>());
        for (int[] road : roads) leaving.get(road[0]).add(road);

        long[] distances = new long[places];
        boolean[] done = new boolean[places];
        Arrays.fill(distances, Long.MAX_VALUE);
        distances[start] = 0;
        for (int place = start; place >= 0; place = nearest(distances, done)) {
            done[place] = true;
            for (int[] road : leaving.get(place)) {
                distances[road[1]] = Math.min(distances[road[1]], distances[place] + road[2]);
            }
        }
        return Arrays.stream(distances).map(distance -> distance == Long.MAX_VALUE ? -1 : distance).toArray();
    }

    private int nearest(long[] distances, boolean[] done) {
        int nearest = -1;
        long shortest = Long.MAX_VALUE;
        for (int place = 0; place < distances.length; place++) {
            if (!done[place] && distances[place] < shortest) {
                nearest = place;
                shortest = distances[place];
            }
        }
        return nearest;
    }
}
