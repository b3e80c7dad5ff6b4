/** Returns the items in their order after all moves. */
fun applyRotations(items: IntArray, moves: IntArray): IntArray {
    return items
}
