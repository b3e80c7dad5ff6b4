public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        int[] peaks = new int[Math.max(0, requests.length - width + 1)];
        int first = -1;
        int second = -1;
        for (int minute = 0; minute < requests.length; minute++) {
            if (first >= 0 && first == minute - width) {
                first = second;
                second = -1;
            }
            if (first < 0 || requests[minute] >= requests[first]) {
                first = minute;
                second = -1;
            } else if (second < 0 || requests[minute] >= requests[second]) {
                second = minute;
            }
            if (minute >= width - 1) peaks[minute - width + 1] = requests[first];
        }
        return peaks;
    }
}
