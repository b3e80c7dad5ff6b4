public class Solution {

    public int fewestBundles(int[] sizes, int messages) {
        return -1;
    }
}
