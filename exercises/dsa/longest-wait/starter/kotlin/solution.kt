/** Returns the two minutes of the longest wait, or an empty array. */
fun longestWait(requests: IntArray): IntArray {
    return intArrayOf()
}
