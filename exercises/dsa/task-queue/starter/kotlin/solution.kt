fun main() {
    val input = System.`in`.bufferedReader()
    val quantum = input.readLine().trim().toLong()
    for (line in input.lineSequence()) {
        val words = line.split(' ')
        when (words[0]) {
            "add" -> {
                val name = words[1]
                val work = words[2].toLong()
            }
            "cancel" -> {
                val name = words[1]
            }
            "run" -> {
                val turns = words[1].toLong()
            }
        }
    }
}
