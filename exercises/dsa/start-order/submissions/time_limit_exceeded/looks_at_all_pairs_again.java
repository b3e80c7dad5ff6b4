import java.util.Arrays;

public class Solution {

    public int[] startOrder(int services, int[][] needs) {
        boolean[] started = new boolean[services];
        int[] order = new int[services];
        int length = 0;
        for (boolean more = true; more; ) {
            boolean[] waits = new boolean[services];
            for (int[] pair : needs) waits[pair[0]] |= !started[pair[1]];
            more = false;
            for (int service = 0; service < services; service++) {
                if (started[service] || waits[service]) continue;
                started[service] = true;
                order[length++] = service;
                more = true;
            }
        }
        return Arrays.copyOf(order, length == services ? length : 0);
    }
}
