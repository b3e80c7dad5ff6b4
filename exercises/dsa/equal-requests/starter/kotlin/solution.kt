/** Returns the positions of equal queries, group by group. */
fun groupEqualRequests(queries: Array<String>): Array<IntArray> {
    return emptyArray()
}
