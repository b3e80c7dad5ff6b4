public class Solution {

    public int fewestBundles(int[] sizes, int messages) {
        int fewest = fewest(sizes, messages);
        return fewest <= messages ? fewest : -1;
    }

    private int fewest(int[] sizes, int messages) {
        if (messages == 0) return 0;
        int best = 1_000_000;
        for (int size : sizes) {
            if (size <= messages) best = Math.min(best, fewest(sizes, messages - size) + 1);
        }
        return best;
    }
}
