/** Returns the paths with the most requests, the busiest first. */
fun busiestPaths(paths: Array<String>, count: Int): Array<String> {
    return emptyArray()
}
