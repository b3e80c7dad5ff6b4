public class Solution {

    public int[] applyRotations(int[] items, int[] moves) {
        long steps = 0;
        for (int move : moves) {
            steps += move;
        }
        int[] rotated = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            rotated[(int) ((i + steps) % items.length)] = items[i];
        }
        return rotated;
    }
}
