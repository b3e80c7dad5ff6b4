import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {

    public int[] longestWait(int[] requests) {
        int from = 0;
        int to = 0;
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int now = 0; now < requests.length; now++) {
            if (now == 0) waiting.push(now);
            while (requests[waiting.peek()] < requests[now]) {
                int then = waiting.pop();
                if (now - then > to - from) {
                    from = then;
                    to = now;
                }
            }
            waiting.push(now);
        }
        return from < to ? new int[] {from, to} : new int[0];
    }
}
