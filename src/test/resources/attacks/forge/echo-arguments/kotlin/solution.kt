fun joinWords(words: Array<String>): String = words.joinToString("\",\"", "[\"", "\"]")
