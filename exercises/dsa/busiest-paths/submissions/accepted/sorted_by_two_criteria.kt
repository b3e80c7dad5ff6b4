fun busiestPaths(paths: Array<String>, count: Int): Array<String> =
    paths.groupingBy { it }.eachCount().entries
        .sortedWith(compareByDescending<Map.Entry<String, Int>> { it.value }.thenBy { it.key })
        .take(count)
        .map { it.key }
        .toTypedArray()
