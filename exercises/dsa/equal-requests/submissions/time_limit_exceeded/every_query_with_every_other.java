import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < queries.length; i++) {
            List<Integer> found = null;
            for (List<Integer> group : groups) {
                if (equal(queries[group.getFirst()], queries[i])) found = group;
            }
            if (found == null) {
                found = new ArrayList<>();
                groups.add(found);
            }
            found.add(i);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private boolean equal(String first, String second) {
        String[] left = first.split("&");
        String[] right = second.split("&");
        Arrays.sort(left);
        Arrays.sort(right);
        return Arrays.equals(left, right);
    }
}
