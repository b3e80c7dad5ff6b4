import java.util.Arrays;

public class Solution {

    public long countOvertakings(int[] times) {
        if (times.length < 2) return 0;
        int[] left = Arrays.copyOfRange(times, 0, times.length / 2);
        int[] right = Arrays.copyOfRange(times, times.length / 2, times.length);
        long pairs = countOvertakings(left) + countOvertakings(right);
        int i = 0;
        int j = 0;
        for (int at = 0; at < times.length; at++) {
            if (left[i] <= right[j]) {
                times[at] = left[i++];
            } else {
                times[at] = right[j++];
                pairs += left.length - i;
            }
        }
        return pairs;
    }
}
