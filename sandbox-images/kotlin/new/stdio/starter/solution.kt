fun main() {
    for (line in generateSequence(::readlnOrNull)) {
        for (word in line.trim().split(" ")) {
            val value = word.toInt()
        }
    }
    println(0)
}
