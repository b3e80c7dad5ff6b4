fun main() {
    val values = generateSequence(::readlnOrNull).flatMap { it.trim().split(" ") }.map { it.toInt() }.toList()
    var best = values[0]
    for (i in 0 until values.size - 1) {
        best = maxOf(best, values[i])
    }
    println(best)
}
