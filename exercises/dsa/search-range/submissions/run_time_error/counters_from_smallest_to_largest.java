import java.util.Arrays;

public class Solution {

    public int[] countBetween(int[] values, int[][] ranges) {
        int smallest = Arrays.stream(values).min().orElse(0);
        int largest = Arrays.stream(values).max().orElse(0);
        int[] upTo = new int[largest - smallest + 1];
        for (int value : values) upTo[value - smallest]++;
        Arrays.parallelPrefix(upTo, Integer::sum);
        int[] counts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            counts[i] = upTo[ranges[i][1] - smallest] - upTo[ranges[i][0] - 1 - smallest];
        }
        return counts;
    }
}
