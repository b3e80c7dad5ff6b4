fun longestWait(requests: IntArray): IntArray {
    var from = 0
    var to = 0
    val waiting = ArrayDeque<Int>()
    for ((now, count) in requests.withIndex()) {
        while (waiting.isNotEmpty() && requests[waiting.last()] < count) {
            val then = waiting.removeLast()
            if (now - then > to - from) {
                from = then
                to = now
            }
        }
        waiting.addLast(now)
    }
    return if (from < to) intArrayOf(from, to) else intArrayOf()
}
