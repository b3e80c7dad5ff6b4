fun main() {
    val line = readln()
    System.err.println(line)
    println(line.split(" "))
    print(line)
}
