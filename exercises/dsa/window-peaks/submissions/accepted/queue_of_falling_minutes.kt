fun windowPeaks(requests: IntArray, width: Int): IntArray {
    val peaks = IntArray(maxOf(0, requests.size - width + 1))
    val queue = ArrayDeque<Int>()
    for ((minute, count) in requests.withIndex()) {
        while (queue.isNotEmpty() && requests[queue.last()] <= count) queue.removeLast()
        queue.addLast(minute)
        if (queue.first() == minute - width) queue.removeFirst()
        if (minute >= width - 1) peaks[minute - width + 1] = requests[queue.first()]
    }
    return peaks
}
