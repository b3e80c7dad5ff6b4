import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < queries.length; i++) {
            List<String> names = Arrays.stream(queries[i].split("&"))
                    .map(parameter -> parameter.split("=")[0])
                    .sorted()
                    .toList();
            groups.computeIfAbsent(names, key -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
