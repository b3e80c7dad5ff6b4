fun main() {
    val words = readln().trim().split(" ")
    println("${words[0]} ${words.drop(1).sumOf { it.toDouble() }}")
}
