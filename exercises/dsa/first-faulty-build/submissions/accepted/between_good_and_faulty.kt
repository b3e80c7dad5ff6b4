fun main() {
    var good = 0
    var faulty = readln().substringBefore(' ').toInt()
    while (faulty - good > 1) {
        val middle = good + (faulty - good) / 2
        println("test $middle")
        if (readln() == "faulty") faulty = middle else good = middle
    }
    println("found $faulty")
}
