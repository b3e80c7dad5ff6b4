public class Solution {

    public String[] busiestPaths(String[] paths, int count) {
        return new String[0];
    }
}
