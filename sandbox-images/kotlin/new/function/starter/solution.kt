/** Returns the largest of the values. */
fun largest(values: IntArray): Int {
    return 0
}
