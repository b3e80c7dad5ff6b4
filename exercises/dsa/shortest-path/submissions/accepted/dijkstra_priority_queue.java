import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

public class Solution {

    private record Arrival(long distance, int place) {}

    public long[] shortestDistances(int places, int[][] roads, int start) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int place = 0; place < places; place++) leaving.add(new ArrayList<>());
        for (int[] road : roads) leaving.get(road[0]).add(road);

        long[] distances = new long[places];
        Arrays.fill(distances, -1);
        var arrivals = new PriorityQueue<>(Comparator.comparingLong(Arrival::distance));
        arrivals.add(new Arrival(0, start));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            if (distances[arrival.place()] >= 0) continue;
            distances[arrival.place()] = arrival.distance();
            for (int[] road : leaving.get(arrival.place())) {
                if (distances[road[1]] < 0) arrivals.add(new Arrival(arrival.distance() + road[2], road[1]));
            }
        }
        return distances;
    }
}
