fun joinWords(words: Array<String>): String = words.reversed().joinToString("-")
