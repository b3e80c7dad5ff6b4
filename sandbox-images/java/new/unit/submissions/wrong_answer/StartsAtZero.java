public class Solution {
    public static int largest(int[] values) {
        if (values.length == 0) throw new IllegalArgumentException("there are no values");
        int best = 0;
        for (int value : values) best = Math.max(best, value);
        return best;
    }
}
