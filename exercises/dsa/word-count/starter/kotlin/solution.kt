fun main() {
    val input = System.`in`.bufferedReader()
    val n = input.readLine().trim().toInt()
    for (line in input.lineSequence()) {
        // Count the words of this line.
    }
    // Print the n most frequent words as "word count".
}
