public class Solution {

    public int[] applyRotations(int[] items, int[] moves) {
        if (items.length == 0) {
            return items;
        }
        int steps = 0;
        for (int move : moves) {
            steps += move;
        }
        int[] rotated = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            rotated[Math.floorMod(i + Math.floorMod(steps, items.length), items.length)] = items[i];
        }
        return rotated;
    }
}
