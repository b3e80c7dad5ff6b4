fun main() {
    val values = generateSequence(::readLine).flatMap { it.trim().split(" ") }.map { it.toInt() }.toList()
    println(values.max())
}
