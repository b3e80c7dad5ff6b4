private val PARTNERS = mapOf(')' to '(', ']' to '[', '}' to '{')

fun firstFault(text: String): Int {
    val open = ArrayDeque<Int>()
    for ((position, character) in text.withIndex()) {
        when (character) {
            '(', '[', '{' -> open.addLast(position)
            ')', ']', '}' -> {
                val last = open.removeLastOrNull()
                if (last == null || text[last] != PARTNERS[character]) return position
            }
        }
    }
    return open.firstOrNull() ?: -1
}
