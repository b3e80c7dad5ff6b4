import java.util.Arrays;

public class Solution {

    public int mostBookings(int[][] bookings) {
        int last = Arrays.stream(bookings).mapToInt(booking -> booking[1]).max().orElse(0);
        int[] latestBegin = new int[last + 1];
        Arrays.fill(latestBegin, -1);
        for (int[] booking : bookings) latestBegin[booking[1]] = Math.max(latestBegin[booking[1]], booking[0]);
        int granted = 0;
        int freeFrom = 0;
        for (int minute = 0; minute <= last; minute++) {
            if (latestBegin[minute] >= freeFrom) {
                granted++;
                freeFrom = minute;
            }
        }
        return granted;
    }
}
