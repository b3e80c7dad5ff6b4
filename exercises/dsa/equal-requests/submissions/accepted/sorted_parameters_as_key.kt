fun groupEqualRequests(queries: Array<String>): Array<IntArray> =
    queries.indices
        .groupBy { queries[it].split('&').sorted().joinToString("&") }
        .values
        .filter { it.size > 1 }
        .map { it.toIntArray() }
        .toTypedArray()
