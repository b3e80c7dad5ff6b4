import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Solution {

    public int[][] uniteWindows(int[][] windows) {
        List<int[]> left = new ArrayList<>(List.of(windows));
        while (uniteOne(left)) {}
        left.sort(Comparator.comparingInt(window -> window[0]));
        return left.toArray(int[][]::new);
    }

    private boolean uniteOne(List<int[]> windows) {
        for (int i = 0; i < windows.size(); i++) {
            for (int j = i + 1; j < windows.size(); j++) {
                int[] first = windows.get(i);
                int[] second = windows.get(j);
                if (first[0] <= second[1] && second[0] <= first[1]) {
                    windows.remove(j);
                    windows.set(i, new int[] {Math.min(first[0], second[0]), Math.max(first[1], second[1])});
                    return true;
                }
            }
        }
        return false;
    }
}
