import assay.TreeNode
import kotlin.math.abs

fun depthAndUnbalanced(root: TreeNode<Int>?): IntArray {
    val unbalanced = mutableListOf<MutableList<Int>>() // level by level

    fun depth(node: TreeNode<Int>?, level: Int): Int {
        if (node == null) return 0
        if (level == unbalanced.size) unbalanced.add(mutableListOf())
        val left = depth(node.left, level + 1)
        val right = depth(node.right, level + 1)
        if (abs(left - right) > 1) unbalanced[level].add(node.`val`)
        return 1 + maxOf(left, right)
    }

    return intArrayOf(depth(root, 0)) + unbalanced.flatten()
}
