/** Returns the number of pairs of which one event overtakes the other. */
fun countOvertakings(times: IntArray): Long {
    return 0
}
