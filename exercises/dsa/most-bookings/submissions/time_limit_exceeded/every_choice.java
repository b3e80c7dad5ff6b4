import java.util.Arrays;
import java.util.Comparator;

public class Solution {

    public int mostBookings(int[][] bookings) {
        Arrays.sort(bookings, Comparator.comparingInt(booking -> booking[0]));
        return most(bookings, 0, Integer.MIN_VALUE);
    }

    private int most(int[][] bookings, int place, int freeFrom) {
        if (place == bookings.length) return 0;
        int without = most(bookings, place + 1, freeFrom);
        if (bookings[place][0] < freeFrom) return without;
        return Math.max(without, 1 + most(bookings, place + 1, bookings[place][1]));
    }
}
