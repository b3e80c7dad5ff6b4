import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public class Solution {

    public int[] startOrder(int services, int[][] needs) {
        int[] missing = new int[services];
        List<List<Integer>> neededBy = new ArrayList<>();
        for (int service = 0; service < services; service++) neededBy.add(new ArrayList<>());
        for (int[] pair : needs) {
            missing[pair[0]]++;
            neededBy.get(pair[1]).add(pair[0]);
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int service = 0; service < services; service++) {
            if (missing[service] == 0) ready.add(service);
        }
        int[] order = new int[services];
        for (int place = 0; place < services; place++) {
            order[place] = ready.remove();
            for (int service : neededBy.get(order[place])) {
                if (--missing[service] == 0) ready.add(service);
            }
        }
        return order;
    }
}
