fun countOvertakings(times: IntArray): Long {
    if (times.size < 2) return 0
    val left = times.copyOfRange(0, times.size / 2)
    val right = times.copyOfRange(times.size / 2, times.size)
    var pairs = countOvertakings(left) + countOvertakings(right)
    var i = 0
    var j = 0
    for (place in times.indices) {
        if (j == right.size || i < left.size && left[i] <= right[j]) {
            times[place] = left[i++]
        } else {
            times[place] = right[j++]
            pairs += left.size - i
        }
    }
    return pairs
}
