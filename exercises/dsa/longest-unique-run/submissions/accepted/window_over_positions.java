public class Solution {

    public int longestUniqueRun(String log) {
        int[] behindLast = new int[128];
        int start = 0;
        int longest = 0;
        for (int i = 0; i < log.length(); i++) {
            char server = log.charAt(i);
            start = Math.max(start, behindLast[server]);
            behindLast[server] = i + 1;
            longest = Math.max(longest, i + 1 - start);
        }
        return longest;
    }
}
