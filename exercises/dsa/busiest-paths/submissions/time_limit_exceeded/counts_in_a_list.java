import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class Solution {

    private record Counted(String path, int requests) {}

    public String[] busiestPaths(String[] paths, int count) {
        List<Counted> counted = new ArrayList<>();
        List<String> log = Arrays.asList(paths);
        for (String path : log) {
            if (counted.stream().noneMatch(entry -> entry.path().equals(path))) {
                counted.add(new Counted(path, Collections.frequency(log, path)));
            }
        }
        return counted.stream()
                .sorted(Comparator.comparingInt(Counted::requests).reversed().thenComparing(Counted::path))
                .limit(count)
                .map(Counted::path)
                .toArray(String[]::new);
    }
}
