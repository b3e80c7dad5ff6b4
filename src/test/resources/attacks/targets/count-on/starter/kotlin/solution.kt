fun main() {
    while (true) {
        val line = readlnOrNull() ?: return
        println(line.trim().toLong() + 0)
    }
}
