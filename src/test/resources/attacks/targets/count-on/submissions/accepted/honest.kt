fun main() {
    while (true) {
        val number = readln().trim().toLongOrNull() ?: return
        println(number + 1)
    }
}
