import java.util.Arrays;

public class Solution {

    public int fewestBundles(int[] sizes, int messages) {
        int endless = messages + 1;
        int[] fewest = new int[messages + 1];
        Arrays.fill(fewest, endless);
        fewest[0] = 0;
        for (int size : sizes) fewest[size] = 1;
        for (int count = 1; count <= messages; count++) {
            for (int size : sizes) {
                if (size < count) fewest[count] = Math.min(fewest[count], fewest[count - size] + 1);
            }
        }
        return fewest[messages] < endless ? fewest[messages] : -1;
    }
}
