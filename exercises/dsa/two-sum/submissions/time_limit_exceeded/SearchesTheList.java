import java.util.ArrayList;
import java.util.List;

public class Solution {

    public int[] twoSum(int[] nums, int target) {
        List<Integer> seen = new ArrayList<>();
        for (int number : nums) {
            int partner = seen.indexOf(target - number);
            if (partner >= 0) {
                return new int[] {partner, seen.size()};
            }
            seen.add(number);
        }
        return new int[0];
    }
}
