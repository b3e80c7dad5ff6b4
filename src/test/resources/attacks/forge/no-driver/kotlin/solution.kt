fun joinWords(words: Array<String>): String = ""

/*
