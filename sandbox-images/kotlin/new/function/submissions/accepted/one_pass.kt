fun largest(values: IntArray): Int {
    var best = values[0]
    for (value in values) {
        if (value > best) {
            best = value
        }
    }
    return best
}
