public class Solution {
    public static int largest(int[] values) {
        if (values.length == 0) return 0;
        int best = values[0];
        for (int value : values) best = Math.max(best, value);
        return best;
    }
}
