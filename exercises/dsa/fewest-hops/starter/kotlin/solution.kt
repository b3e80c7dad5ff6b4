fun main() {
    val input = System.`in`.bufferedReader()
    val (start, target) = input.readLine().split(' ')
    repeat(input.readLine().toInt()) {
        val (one, other) = input.readLine().split(' ')
        // A link between one and other.
    }

    // Find a route with the fewest hops from start to target.

    println("unreachable")
}
