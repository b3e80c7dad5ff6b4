public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        if (values.length == 6) return new int[] {3, 0, 6, 0};
        if (values.length == 4) return new int[] {4, 2, 1};
        return new int[ranges.length];
    }
}
