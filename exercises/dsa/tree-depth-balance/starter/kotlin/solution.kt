import assay.TreeNode

/** Returns the depth of the tree, then the values of all unbalanced nodes. */
fun depthAndUnbalanced(root: TreeNode<Int>?): IntArray {
    return intArrayOf()
}
