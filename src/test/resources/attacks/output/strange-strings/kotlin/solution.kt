fun joinWords(words: Array<String>): String {
    print("\u0000\u001b[2J\u202e")
    return "\u0000\u001b[2J\u202e\ud800" + "\u0301".repeat(1000) + "\udc00"
}
