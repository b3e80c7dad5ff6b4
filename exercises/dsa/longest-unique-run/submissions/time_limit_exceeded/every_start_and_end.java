public class Solution {

    public int longestUniqueRun(String log) {
        int longest = 0;
        for (int start = 0; start < log.length(); start++) {
            boolean[] seen = new boolean[128];
            boolean repeated = false;
            for (int end = start; end < log.length(); end++) {
                repeated |= seen[log.charAt(end)];
                seen[log.charAt(end)] = true;
                if (!repeated) longest = Math.max(longest, end + 1 - start);
            }
        }
        return longest;
    }
}
