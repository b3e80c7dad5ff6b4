import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

public class Solution {

    public int[] outageSizes(String[] floor) {
        char[][] racks = Arrays.stream(floor).map(String::toCharArray).toArray(char[][]::new);
        IntStream.Builder sizes = IntStream.builder();
        for (int row = 0; row < racks.length; row++) {
            for (int column = 0; column < racks[row].length; column++) {
                if (racks[row][column] == '#') sizes.add(size(racks, row, column));
            }
        }
        return sizes.build().map(size -> -size).sorted().map(size -> -size).toArray();
    }

    private int size(char[][] racks, int startRow, int startColumn) {
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {startRow, startColumn});
        int size = 0;
        while (!stack.isEmpty()) {
            int[] rack = stack.pop();
            size++;
            for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                int row = rack[0] + step[0];
                int column = rack[1] + step[1];
                if (row < 0 || row == racks.length || column < 0 || column == racks[row].length) continue;
                if (racks[row][column] != '#') continue;
                racks[row][column] = '.';
                stack.push(new int[] {row, column});
            }
        }
        return size;
    }
}
