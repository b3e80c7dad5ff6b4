public class Solution {
    public int largest(int[] values) {
        int best = 0;
        for (int value : values) {
            best = Math.max(best, value);
        }
        return best;
    }
}
