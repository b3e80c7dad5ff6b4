fun main() {
    this does not compile
}
