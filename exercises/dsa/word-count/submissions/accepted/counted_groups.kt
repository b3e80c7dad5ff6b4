private val WORD = Regex("[a-z]+(?:'[a-z]+)*")

fun main() {
    val input = System.`in`.bufferedReader()
    val n = input.readLine().trim().toInt()
    val counts = input.lineSequence()
        .flatMap { line -> WORD.findAll(line.lowercase()) }
        .groupingBy { it.value }
        .eachCount()
    counts.entries
        .sortedWith(compareByDescending<Map.Entry<String, Int>> { it.value }.thenBy { it.key })
        .take(n)
        .forEach { (word, count) -> println("$word $count") }
}
