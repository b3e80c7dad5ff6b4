import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

public class Solution {

    public String[] busiestPaths(String[] paths, int count) {
        Map<String, Integer> requests = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(paths).forEach(path -> requests.merge(path, 1, Integer::sum));
        return requests.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }
}
