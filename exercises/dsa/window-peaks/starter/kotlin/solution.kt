/** Returns the largest number of each window. */
fun windowPeaks(requests: IntArray, width: Int): IntArray {
    return intArrayOf()
}
