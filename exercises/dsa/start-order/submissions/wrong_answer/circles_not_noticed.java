import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public class Solution {

    private final List<List<Integer>> needed = new ArrayList<>();
    private final Set<Integer> visited = new LinkedHashSet<>();
    private final List<Integer> order = new ArrayList<>();

    private void place(int service) {
        if (!visited.add(service)) return;
        needed.get(service).forEach(this::place);
        order.add(service);
    }

    public int[] startOrder(int services, int[][] needs) {
        for (int service = 0; service < services; service++) needed.add(new ArrayList<>());
        for (int[] pair : needs) needed.get(pair[0]).add(pair[1]);
        for (int service = 0; service < services; service++) place(service);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
