fun uniteWindows(windows: Array<IntArray>): Array<IntArray> {
    windows.sortBy { it[0] }
    val united = mutableListOf<IntArray>()
    for (window in windows) {
        val last = united.lastOrNull()
        if (last != null && window[0] <= last[1]) {
            last[1] = maxOf(last[1], window[1])
        } else {
            united.add(window)
        }
    }
    return united.toTypedArray()
}
