/** Returns the sizes of all outages, the largest first. */
fun outageSizes(floor: Array<String>): IntArray {
    return intArrayOf()
}
