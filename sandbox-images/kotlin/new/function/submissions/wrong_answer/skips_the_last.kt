fun largest(values: IntArray): Int {
    var best = values[0]
    for (i in 0 until values.size - 1) {
        best = maxOf(best, values[i])
    }
    return best
}
