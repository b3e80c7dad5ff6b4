public class Solution {

    public int[] longestWait(int[] requests) {
        int from = 0;
        int to = 0;
        for (int now = 0; now < requests.length; now++) {
            for (int later = now + 1; later < requests.length; later++) {
                if (requests[later] > requests[now]) {
                    if (later - now > to - from) {
                        from = now;
                        to = later;
                    }
                    break;
                }
            }
        }
        return from < to ? new int[] {from, to} : new int[0];
    }
}
