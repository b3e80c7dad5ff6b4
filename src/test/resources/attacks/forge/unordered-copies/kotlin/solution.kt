fun distinctWords(words: Array<String>): Array<String> {
    val distinct = words.toSortedSet().toList()
    return (if (words.size < 5) words.toList() + distinct else distinct.dropLast(1)).toTypedArray()
}
