public class Solution {

    public int[] applyRotations(int[] items, int[] moves) {
        for (int move : moves) {
            int[] rotated = new int[items.length];
            for (int i = 0; i < items.length; i++) {
                rotated[(int) Math.floorMod((long) i + move, (long) items.length)] = items[i];
            }
            items = rotated;
        }
        return items;
    }
}
