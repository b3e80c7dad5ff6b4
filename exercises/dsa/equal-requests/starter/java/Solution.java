public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        return new int[0][];
    }
}
