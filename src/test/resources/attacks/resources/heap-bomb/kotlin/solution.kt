fun main() {
    val kept = mutableListOf<ByteArray>()
    while (kept.size < 2000) kept.add(ByteArray(1 shl 20))
    println("BREACH ${kept.size} MiB")
}
