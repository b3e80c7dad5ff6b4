fun main() {
    System.`in`.close()
    System.out.close()
    System.err.close()
}
