import java.util.HashMap;
import java.util.Map;

public class Solution {

    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            int partner = positions.get(target - nums[i]);
            if (partner != i) {
                return new int[] {partner, i};
            }
            positions.put(nums[i], i);
        }
        return new int[0];
    }
}
