/** Returns the length of the longest run in which no character occurs twice. */
fun longestUniqueRun(log: String): Int {
    return 0
}
