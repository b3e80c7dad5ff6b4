fun main() {
    while (true) {
        Thread.onSpinWait()
    }
}
