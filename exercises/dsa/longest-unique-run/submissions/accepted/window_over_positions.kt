fun longestUniqueRun(log: String): Int {
    val after = IntArray(128) // where a run without this character's latest occurrence may start
    var start = 0
    var longest = 0
    for ((position, server) in log.withIndex()) {
        start = maxOf(start, after[server.code])
        after[server.code] = position + 1
        longest = maxOf(longest, position + 1 - start)
    }
    return longest
}
