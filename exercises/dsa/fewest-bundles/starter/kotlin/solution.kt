/** Returns the smallest number of bundles that hold exactly so many messages, or -1. */
fun fewestBundles(sizes: IntArray, messages: Int): Int {
    return -1
}
