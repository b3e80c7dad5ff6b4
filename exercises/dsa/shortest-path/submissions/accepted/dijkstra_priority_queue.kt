import java.util.PriorityQueue

private data class Arrival(val distance: Long, val place: Int)

fun shortestDistances(places: Int, roads: Array<IntArray>, start: Int): LongArray {
    val leaving = List(places) { mutableListOf<IntArray>() }
    for (road in roads) leaving[road[0]].add(road)

    val distances = LongArray(places) { -1 }
    val arrivals = PriorityQueue(compareBy<Arrival> { it.distance })
    arrivals.add(Arrival(0, start))
    while (arrivals.isNotEmpty()) {
        val (distance, place) = arrivals.remove()
        if (distances[place] >= 0) continue
        distances[place] = distance
        for ((_, next, length) in leaving[place]) {
            if (distances[next] < 0) arrivals.add(Arrival(distance + length, next))
        }
    }
    return distances
}
