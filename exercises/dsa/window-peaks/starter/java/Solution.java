public class Solution {

    public int[] windowPeaks(int[] requests, int width) {
        return new int[0];
    }
}
