import java.util.ArrayList;
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
        int[] order = new int[services];
        int ready = 0;
        for (int service = 0; service < services; service++) {
            if (missing[service] == 0) order[ready++] = service;
        }
        for (int started = 0; started < ready; started++) {
            for (int service : neededBy.get(order[started])) {
                if (--missing[service] == 0) order[ready++] = service;
            }
        }
        return ready == services ? order : new int[0];
    }
}
