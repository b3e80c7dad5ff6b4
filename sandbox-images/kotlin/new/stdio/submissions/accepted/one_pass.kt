fun main() {
    val values = generateSequence(::readlnOrNull).flatMap { it.trim().split(" ") }.map { it.toInt() }.toList()
    println(values.max())
}
