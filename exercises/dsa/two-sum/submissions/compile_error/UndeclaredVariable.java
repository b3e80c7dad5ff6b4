public class Solution {

    public int[] twoSum(int[] nums, int target) {
        return new int[] {first, second};
    }
}
