public class Solution {

    public int[] outageSizes(String[] floor) {
        return new int[0];
    }
}
