import java.util.Comparator;
import java.util.PriorityQueue;

public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        int[] peaks = new int[Math.max(0, requests.length - width + 1)];
        PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.reverseOrder());
        for (int minute = 0; minute < requests.length; minute++) {
            heap.add(requests[minute]);
            if (minute >= width) heap.remove((Object) requests[minute - width]);
            if (minute >= width - 1) peaks[minute - width + 1] = heap.element();
        }
        return peaks;
    }
}
