fun hasItems(page: Long): Boolean {
    println("get $page")
    return readln() == "items"
}

fun main() {
    var full = 0L
    var empty = 1L
    while (hasItems(empty)) {
        full = empty
        empty *= 2
    }
    while (empty - full > 1) {
        val middle = full + (empty - full) / 2
        if (hasItems(middle)) full = middle else empty = middle
    }
    println("last $full")
}
