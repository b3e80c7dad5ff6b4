fun main() {
    var guess = 1
    println(guess)
    while ((readlnOrNull() ?: "right") != "right") {
        guess++
        println(guess)
    }
}
