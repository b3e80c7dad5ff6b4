public class Solution {

    public long countOvertakings(int[] times) {
        long pairs = 0;
        for (int second = 1; second < times.length; second++) {
            for (int first = 0; first < second; first++) {
                if (times[first] > times[second]) pairs++;
            }
        }
        return pairs;
    }
}
