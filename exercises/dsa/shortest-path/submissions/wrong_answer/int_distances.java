import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

public class Solution {

    public long[] shortestDistances(int places, int[][] roads, int start) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int place = 0; place < places; place++) leaving.add(new ArrayList<>());
        for (int[] road : roads) leaving.get(road[0]).add(road);
        int[] best = new int[places];
        Arrays.fill(best, Integer.MAX_VALUE);
        best[start] = 0;
        var queue = new PriorityQueue<int[]>((a, b) -> Integer.compare(a[0], b[0]));
        queue.add(new int[] {0, start});
        boolean[] done = new boolean[places];
        while (!queue.isEmpty()) {
            int place = queue.remove()[1];
            if (done[place]) continue;
            done[place] = true;
            for (int[] road : leaving.get(place)) {
                int distance = best[place] + road[2];
                if (distance < best[road[1]]) {
                    best[road[1]] = distance;
                    queue.add(new int[] {distance, road[1]});
                }
            }
        }
        return Arrays.stream(best).mapToLong(distance -> distance == Integer.MAX_VALUE ? -1 : distance).toArray();
    }
}
