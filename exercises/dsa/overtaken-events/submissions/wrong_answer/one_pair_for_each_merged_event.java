import java.util.Arrays;

public class Solution {

    public long countOvertakings(int[] times) {
        if (times.length < 2) return 0;
        int[] left = Arrays.copyOfRange(times, 0, times.length / 2);
        int[] right = Arrays.copyOfRange(times, times.length / 2, times.length);
        long pairs = countOvertakings(left) + countOvertakings(right);
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (j == right.length || i < left.length && left[i] <= right[j]) {
                times[i + j] = left[i++];
            } else {
                times[i + j] = right[j++];
                if (i < left.length) pairs++;
            }
        }
        return pairs;
    }
}
