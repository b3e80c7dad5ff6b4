fun main() {
    // To ask for a page: println("get 1"), then read the answer with readln().

    println("last 1")
}
