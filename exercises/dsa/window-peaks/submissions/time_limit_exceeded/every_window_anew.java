public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        int[] peaks = new int[Math.max(0, requests.length - width + 1)];
        for (int start = 0; start < peaks.length; start++) {
            int peak = 0;
            for (int minute = start; minute < start + width; minute++) peak = Math.max(peak, requests[minute]);
            peaks[start] = peak;
        }
        return peaks;
    }
}
