import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

public class Solution {

    public String[] busiestPaths(String[] paths, int count) {
        Map<String, Integer> requests = new HashMap<>();
        for (String path : paths) requests.merge(path, 1, Integer::sum);

        Comparator<String> worstFirst =
                Comparator.<String, Integer>comparing(requests::get).thenComparing(Comparator.reverseOrder());
        PriorityQueue<String> best = new PriorityQueue<>(worstFirst);
        for (String path : requests.keySet()) {
            best.add(path);
            if (best.size() > count) best.remove();
        }

        String[] busiest = new String[best.size()];
        for (int place = busiest.length - 1; place >= 0; place--) busiest[place] = best.remove();
        return busiest;
    }
}
