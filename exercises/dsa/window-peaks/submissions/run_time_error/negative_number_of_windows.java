import java.util.PriorityQueue;

public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        int[] peaks = new int[requests.length - width + 1];
        var minutes = new PriorityQueue<Integer>((a, b) -> Integer.compare(requests[b], requests[a]));
        for (int minute = 0; minute < requests.length; minute++) {
            minutes.add(minute);
            while (minutes.element() <= minute - width) minutes.remove();
            if (minute >= width - 1) peaks[minute - width + 1] = requests[minutes.element()];
        }
        return peaks;
    }
}
