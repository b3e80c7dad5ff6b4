/** Returns for each period how many kilobytes were sent in it. */
fun trafficOfPeriods(traffic: IntArray, periods: Array<IntArray>): LongArray {
    return longArrayOf()
}
