fun fewestBundles(sizes: IntArray, messages: Int): Int {
    val endless = messages + 1
    val fewest = IntArray(messages + 1) { endless }
    fewest[0] = 0
    for (count in 1..messages) {
        for (size in sizes) {
            if (size <= count) fewest[count] = minOf(fewest[count], fewest[count - size] + 1)
        }
    }
    return if (fewest[messages] < endless) fewest[messages] else -1
}
