fun main() {
    print("\u0000\\u0000".repeat(5000))
    System.err.print("\u0000".repeat(5000))
}
