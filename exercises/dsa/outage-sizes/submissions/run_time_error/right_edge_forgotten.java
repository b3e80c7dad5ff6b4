import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {

    public int[] outageSizes(String[] floor) {
        char[][] racks = Arrays.stream(floor).map(String::toCharArray).toArray(char[][]::new);
        IntStream.Builder sizes = IntStream.builder();
        for (int row = 0; row < racks.length; row++) {
            for (int column = 0; column < racks[row].length; column++) {
                if (racks[row][column] == '#') sizes.add(visit(racks, row, column));
            }
        }
        return sizes.build().map(size -> -size).sorted().map(size -> -size).toArray();
    }

    private int visit(char[][] racks, int row, int column) {
        if (row < 0 || row >= racks.length || column < 0 || racks[row][column] != '#') return 0;
        racks[row][column] = '.';
        return 1 + visit(racks, row - 1, column) + visit(racks, row + 1, column) + visit(racks, row, column - 1)
                + visit(racks, row, column + 1);
    }
}
