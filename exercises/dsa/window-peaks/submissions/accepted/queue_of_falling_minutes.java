import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        int[] peaks = new int[Math.max(0, requests.length - width + 1)];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int minute = 0; minute < requests.length; minute++) {
            while (!queue.isEmpty() && requests[queue.peekLast()] <= requests[minute]) queue.removeLast();
            queue.addLast(minute);
            if (queue.peekFirst() == minute - width) queue.removeFirst();
            if (minute >= width - 1) peaks[minute - width + 1] = requests[queue.peekFirst()];
        }
        return peaks;
    }
}
