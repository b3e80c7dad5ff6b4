import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    public String[] busiestPaths(String[] paths, int count) {
        Map<String, Integer> requests = new HashMap<>();
        for (String path : paths) requests.merge(path, 1, Integer::sum);
        List<String> different = new ArrayList<>(requests.keySet());
        different.sort((first, second) -> {
            if (requests.get(first) == requests.get(second)) return first.compareTo(second);
            return requests.get(first) > requests.get(second) ? -1 : 1;
        });
        return different.stream().limit(count).toArray(String[]::new);
    }
}
