class Odd : RuntimeException() {
    override val message: String get() = "\u0000\u001b[2J\u202e\ud800".repeat(10_000)

    override fun getStackTrace() = arrayOf(StackTraceElement("\u0000", "\u202e", "\u001b[2J".repeat(1000), -5))
}

fun joinWords(words: Array<String>): String = throw Odd()
