public class Solution {

    public int mostBookings(int[][] bookings) {
        return 0;
    }
}
