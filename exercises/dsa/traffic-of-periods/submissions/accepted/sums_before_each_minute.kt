fun trafficOfPeriods(traffic: IntArray, periods: Array<IntArray>): LongArray {
    val before = LongArray(traffic.size + 1)
    for ((minute, sent) in traffic.withIndex()) before[minute + 1] = before[minute] + sent
    return periods.map { (from, to) -> before[to + 1] - before[from] }.toLongArray()
}
