import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;

public class Solution {

    private static final int[][] DIRECTIONS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public int[] outageSizes(String[] floor) {
        boolean[][] visited = new boolean[floor.length][floor.length == 0 ? 0 : floor[0].length()];
        List<Integer> sizes = new ArrayList<>();
        for (int row = 0; row < floor.length; row++) {
            for (int column = 0; column < floor[row].length(); column++) {
                int size = size(floor, visited, row, column);
                if (size > 0) sizes.add(size);
            }
        }
        sizes.sort(Collections.reverseOrder());
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private int size(String[] floor, boolean[][] visited, int startRow, int startColumn) {
        Queue<int[]> queue = new ArrayDeque<>();
        enter(floor, visited, startRow, startColumn, queue);
        int size = 0;
        while (!queue.isEmpty()) {
            int[] rack = queue.remove();
            size++;
            for (int[] step : DIRECTIONS) enter(floor, visited, rack[0] + step[0], rack[1] + step[1], queue);
        }
        return size;
    }

    private void enter(String[] floor, boolean[][] visited, int row, int column, Queue<int[]> queue) {
        if (row < 0 || row == floor.length || column < 0 || column == floor[row].length()) return;
        if (visited[row][column] || floor[row].charAt(column) != '#') return;
        visited[row][column] = true;
        queue.add(new int[] {row, column});
    }
}
