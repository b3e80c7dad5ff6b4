public class Solution {

    /** Returns the items in their order after all moves. */
    public int[] applyRotations(int[] items, int[] moves) {
        return items;
    }
}
