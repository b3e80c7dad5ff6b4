fun largest(values: IntArray): Int {
    var best = 0
    for (value in values) {
        best = maxOf(best, value)
    }
    return best
}
