fun main() {
    val input = System.`in`.bufferedReader()
    val (start, target) = input.readLine().split(' ')
    val near = HashMap<String, MutableList<String>>()
    repeat(input.readLine().toInt()) {
        val (one, other) = input.readLine().split(' ')
        near.getOrPut(one) { mutableListOf() }.add(other)
        near.getOrPut(other) { mutableListOf() }.add(one)
    }

    val cameFrom = hashMapOf<String, String?>(start to null)
    val queue = ArrayDeque(listOf(start))
    while (queue.isNotEmpty()) {
        val server = queue.removeFirst()
        for (other in near[server].orEmpty()) {
            if (other !in cameFrom) {
                cameFrom[other] = server
                queue.addLast(other)
            }
        }
    }

    val route = generateSequence(target) { cameFrom[it] }.toList().asReversed()
    println(if (target in cameFrom) route.joinToString(" ") else "unreachable")
}
