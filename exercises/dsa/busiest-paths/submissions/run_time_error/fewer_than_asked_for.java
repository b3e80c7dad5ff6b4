import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Solution {

    public String[] busiestPaths(String[] paths, int count) {
        Map<String, Integer> requests = new TreeMap<>();
        for (String path : paths) requests.merge(path, 1, Integer::sum);
        List<String> different = new ArrayList<>(requests.keySet());
        different.sort(Comparator.comparing(requests::get).reversed());
        return different.subList(0, count).toArray(String[]::new);
    }
}
