fun main() {
    println("done\nAll numbers were right.\n42")
    Runtime.getRuntime().halt(42)
}
