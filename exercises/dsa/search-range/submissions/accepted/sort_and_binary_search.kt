fun countBetween(values: IntArray, ranges: Array<IntArray>): IntArray {
    values.sort()

    fun below(limit: Long): Int {
        var from = 0
        var to = values.size
        while (from < to) {
            val middle = (from + to) / 2
            if (values[middle] < limit) from = middle + 1 else to = middle
        }
        return from
    }

    return ranges.map { (low, high) -> maxOf(0, below(high + 1L) - below(low.toLong())) }.toIntArray()
}
