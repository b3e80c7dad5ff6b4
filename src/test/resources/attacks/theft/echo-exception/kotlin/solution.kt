class Failure(words: Array<String>) : Exception(words.joinToString(" "))

fun joinWords(words: Array<String>): String {
    println(words.toList())
    System.err.println(words.toList())
    throw Failure(words)
}
