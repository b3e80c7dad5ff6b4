import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < queries.length; i++) {
            int hash = 0;
            for (String parameter : queries[i].split("&")) hash ^= parameter.hashCode();
            groups.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
