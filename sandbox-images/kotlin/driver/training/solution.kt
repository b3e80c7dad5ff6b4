import assay.ListNode
import assay.TreeNode
import java.util.PriorityQueue

// Uses what learners use, so that the archives hold the classes for it.
data class Point(val x: Int, val y: Int)

sealed interface Shape
class Circle(val radius: Double) : Shape
class Square(val side: Double) : Shape
object Nothing : Shape
enum class Color { RED, GREEN }

fun area(shape: Shape) = when (shape) {
    is Circle -> Math.PI * shape.radius * shape.radius
    is Square -> shape.side * shape.side
    Nothing -> 0.0
}

fun <T : Comparable<T>> largest(values: List<T>): T? = values.maxOrNull()

tailrec fun gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)

class Counter(private var count: Int = 0) {
    operator fun plusAssign(more: Int) { count += more }
    val isEmpty get() = count == 0
    val text by lazy { "count $count" }
    companion object { const val LIMIT = 5 }
}

fun everything(a: IntArray, b: LongArray, c: Double, d: Boolean, e: String, f: Array<IntArray>, g: Int?, h: ListNode<Int>?, i: TreeNode<Int>?, j: Map<String, Int>): IntArray {
    require(e.isNotEmpty()) { "no text" }
    val groups = a.groupBy { it % 3 }.mapValues { (_, values) -> values.sum() }
    val queue = ArrayDeque(listOf(1, 2, 3))
    val heap = PriorityQueue(compareBy<Point> { it.y }.thenByDescending { it.x })
    heap.add(Point(1, 2).copy(y = 3))
    val text = buildString { while (queue.isNotEmpty()) append(queue.removeFirst()).append(',') }
    val shape = if (d) Circle(c) else Square(c)
    val name = when (Color.RED) { Color.RED -> "red"; Color.GREEN -> "green" }
    val sorted = a.sortedDescending().joinToString(" ") { "<$it>" }
    val words = e.split(" ", "\t").filter { it.isNotBlank() }.toSortedSet()
    val seen = mutableMapOf<Char, Int>()
    for ((index, letter) in e.withIndex()) seen[letter] = (seen[letter] ?: 0) + index
    val memo = LongArray(50) { -1 }
    val grid = Array(3) { IntArray(4) }
    for (x in 0 until 3) for (y in 3 downTo 0 step 2) grid[x][y] = x xor y
    var node = h
    var sum = 0
    while (node != null) { sum += node.`val`; node = node.next }
    fun depth(tree: TreeNode<Int>?): Int = if (tree == null) 0 else 1 + maxOf(depth(tree.left), depth(tree.right))
    try {
        check(a.size <= 100) { "too long" }
    } catch (problem: IllegalStateException) {
        System.err.println(problem.message)
    } finally {
        memo[0] = b.size.toLong()
    }
    val counter = Counter()
    counter += depth(i)
    println("$name ${gcd(12, 18)} ${area(shape)} $sorted $words ${largest(listOf(1, 2))} $text $groups ${counter.text} ${Counter.LIMIT} $sum")
    println("%.2f %d".format(c, sum))
    val (few, many) = a.partition { it < 2 }
    val firsts = generateSequence(1) { it * 2 }.takeWhile { it < 100 }.toList().zip(few + many).fold(0) { all, (x, y) -> all + x * y }
    if (f.isNotEmpty() && g != null && j.containsKey("k") && firsts > 0) a.sort()
    return a.copyOf()
}

fun main() {
    val numbers = generateSequence(::readlnOrNull).flatMap { it.trim().split(" ") }.mapNotNull { it.toIntOrNull() }.toList()
    println("hello ${numbers.sum()}")
}
