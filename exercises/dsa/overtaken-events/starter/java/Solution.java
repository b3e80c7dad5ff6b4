public class Solution {

    public long countOvertakings(int[] times) {
        return 0;
    }
}
