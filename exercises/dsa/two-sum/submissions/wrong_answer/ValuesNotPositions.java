import java.util.HashSet;
import java.util.Set;

public class Solution {

    public int[] twoSum(int[] nums, int target) {
        Set<Integer> seen = new HashSet<>();
        for (int number : nums) {
            if (seen.contains(target - number)) {
                return new int[] {target - number, number};
            }
            seen.add(number);
        }
        return new int[0];
    }
}
