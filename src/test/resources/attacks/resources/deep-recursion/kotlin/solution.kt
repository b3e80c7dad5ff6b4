fun deeper(a: Long, b: Long): Long = deeper(b, a + 1) + a

fun main() {
    println("BREACH ${deeper(1, 2)}")
}
