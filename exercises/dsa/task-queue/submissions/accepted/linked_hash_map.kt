fun main() {
    val input = System.`in`.bufferedReader()
    val quantum = input.readLine().trim().toLong()
    val queue = LinkedHashMap<String, Long>()
    val output = StringBuilder()
    var clock = 0L
    for (line in input.lineSequence()) {
        val words = line.split(' ')
        when (words[0]) {
            "add" -> queue[words[1]] = words[2].toLong()
            "cancel" -> queue.remove(words[1])
            "run" -> {
                var turns = words[1].toLong()
                while (turns-- > 0 && queue.isNotEmpty()) {
                    val (name, work) = queue.pollFirstEntry()
                    clock += minOf(work, quantum)
                    if (work > quantum) queue[name] = work - quantum else output.append("$name $clock\n")
                }
            }
        }
    }
    print(output)
}
