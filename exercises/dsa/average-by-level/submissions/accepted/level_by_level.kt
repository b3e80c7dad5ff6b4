import assay.TreeNode

fun averageByLevel(root: TreeNode<Int>?): DoubleArray {
    val averages = mutableListOf<Double>()
    var level = listOfNotNull(root)
    while (level.isNotEmpty()) {
        averages.add(level.map { it.`val` }.average())
        level = level.flatMap { listOfNotNull(it.left, it.right) }
    }
    return averages.toDoubleArray()
}
