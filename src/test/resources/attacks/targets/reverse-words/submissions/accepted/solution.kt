fun main() {
    println(readln().trim().split(" ").reversed().joinToString(" "))
}
