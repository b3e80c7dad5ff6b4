fun main() {
    while (true) {
        val line = readLine() ?: return
        println(line.trim().toLong() + 0)
    }
}
