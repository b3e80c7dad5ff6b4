import java.util.Arrays;

public class Solution {

    public int fewestBundles(int[] sizes, int messages) {
        int[] fewest = new int[messages + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int count = 1; count <= messages; count++) {
            for (int size : sizes) {
                if (size <= count) fewest[count] = Math.min(fewest[count], fewest[count - size] + 1);
            }
        }
        return fewest[messages] == Integer.MAX_VALUE ? -1 : fewest[messages];
    }
}
