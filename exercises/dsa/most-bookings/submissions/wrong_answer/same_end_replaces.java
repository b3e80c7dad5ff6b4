import java.util.Map;
import java.util.TreeMap;

public class Solution {

    public int mostBookings(int[][] bookings) {
        Map<Integer, Integer> beginByEnd = new TreeMap<>();
        for (int[] booking : bookings) beginByEnd.merge(booking[1], booking[0], Math::min);
        int granted = 0;
        long freeFrom = Long.MIN_VALUE;
        for (var booking : beginByEnd.entrySet()) {
            if (booking.getValue() >= freeFrom) {
                granted++;
                freeFrom = booking.getKey();
            }
        }
        return granted;
    }
}
