/** Returns for each place the length of the shortest way to it, or -1. */
fun shortestDistances(places: Int, roads: Array<IntArray>, start: Int): LongArray {
    return longArrayOf()
}
