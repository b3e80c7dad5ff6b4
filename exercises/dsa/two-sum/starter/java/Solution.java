public class Solution {

    /** Returns the positions of the two numbers that add up to target. */
    public int[] twoSum(int[] nums, int target) {
        return new int[0];
    }
}
