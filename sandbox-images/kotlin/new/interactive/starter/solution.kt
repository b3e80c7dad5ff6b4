fun main() {
    println(50)
    val answer = readln() // higher, lower or right
}
