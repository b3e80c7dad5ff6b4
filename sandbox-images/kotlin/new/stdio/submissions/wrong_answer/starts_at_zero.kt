fun main() {
    val values = generateSequence(::readlnOrNull).flatMap { it.trim().split(" ") }.map { it.toInt() }.toList()
    var best = 0
    for (value in values) {
        best = maxOf(best, value)
    }
    println(best)
}
