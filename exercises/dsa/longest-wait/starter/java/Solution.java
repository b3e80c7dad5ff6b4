public class Solution {

    public int[] longestWait(int[] requests) {
        return new int[0];
    }
}
