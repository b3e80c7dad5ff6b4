fun main() {
    val (builds, tests) = readln().split(' ').map { it.toInt() }

    // To test a build: println("test 5"), then read the answer with readln().

    println("found 1")
}
