fun main() {
    var low = 1
    var high = 100
    while (true) {
        val guess = (low + high) / 2
        println(guess)
        when (readln()) {
            "right" -> return
            "higher" -> low = guess + 1
            else -> high = guess - 1
        }
    }
}
