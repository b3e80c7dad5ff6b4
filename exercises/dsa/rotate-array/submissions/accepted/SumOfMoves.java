import java.util.Arrays;

public class Solution {

    public int[] applyRotations(int[] items, int[] moves) {
        if (items.length == 0) {
            return items;
        }
        long steps = Arrays.stream(moves).asLongStream().sum();
        int shift = (int) Math.floorMod(steps, (long) items.length);
        int[] rotated = new int[items.length];
        System.arraycopy(items, 0, rotated, shift, items.length - shift);
        System.arraycopy(items, items.length - shift, rotated, 0, shift);
        return rotated;
    }
}
