public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        return new int[0];
    }
}
