fun distinctWords(words: Array<String>): Array<String> = words.toSet().toTypedArray()
