public class Solution {
    public int largest(int[] values) {
        int best = values[0];
        for (int i = 0; i < values.length - 1; i++) {
            best = Math.max(best, values[i]);
        }
        return best;
    }
}
