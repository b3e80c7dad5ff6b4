fun startOrder(services: Int, needs: Array<IntArray>): IntArray {
    val missing = IntArray(services)
    val neededBy = List(services) { mutableListOf<Int>() }
    for ((service, needed) in needs) {
        missing[service]++
        neededBy[needed].add(service)
    }

    // The services that are ready wait in the order itself, behind those that have started.
    val order = missing.indices.filter { missing[it] == 0 }.toMutableList()
    var started = 0
    while (started < order.size) {
        for (service in neededBy[order[started++]]) {
            if (--missing[service] == 0) order.add(service)
        }
    }
    return if (order.size == services) order.toIntArray() else intArrayOf()
}
