import java.util.Arrays;

public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        Arrays.sort(values);
        return Arrays.stream(ranges).mapToInt(range -> values.countBetween(range[0], range[1])).toArray();
    }
}
