/** Returns for each range how many values lie in it. */
fun countBetween(values: IntArray, ranges: Array<IntArray>): IntArray {
    return intArrayOf()
}
