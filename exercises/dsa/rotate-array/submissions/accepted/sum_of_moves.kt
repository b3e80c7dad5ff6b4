fun applyRotations(items: IntArray, moves: IntArray): IntArray {
    if (items.isEmpty()) return items
    val steps = moves.sumOf { it.toLong() }
    val cut = (-steps).mod(items.size)
    return items.copyOfRange(cut, items.size) + items.copyOfRange(0, cut)
}
