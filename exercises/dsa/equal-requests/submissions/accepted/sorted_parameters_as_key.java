import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < queries.length; i++) {
            String[] parameters = queries[i].split("&");
            Arrays.sort(parameters);
            groups.computeIfAbsent(String.join("&", parameters), key -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
