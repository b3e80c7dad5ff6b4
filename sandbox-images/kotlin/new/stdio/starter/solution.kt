fun main() {
    for (line in generateSequence(::readLine)) {
        for (word in line.trim().split(" ")) {
            val value = word.toInt()
        }
    }
    println(0)
}
