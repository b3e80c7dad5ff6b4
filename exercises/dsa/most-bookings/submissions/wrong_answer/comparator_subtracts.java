import java.util.Arrays;

public class Solution {

    public int mostBookings(int[][] bookings) {
        Arrays.sort(bookings, (a, b) -> a[1] - b[1]);
        int granted = 0;
        int freeFrom = Integer.MIN_VALUE;
        for (int[] booking : bookings) {
            if (booking[0] >= freeFrom) {
                granted++;
                freeFrom = booking[1];
            }
        }
        return granted;
    }
}
