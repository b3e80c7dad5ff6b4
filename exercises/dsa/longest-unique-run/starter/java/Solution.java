public class Solution {

    public int longestUniqueRun(String log) {
        return 0;
    }
}
