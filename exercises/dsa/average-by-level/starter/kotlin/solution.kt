import assay.TreeNode

/** Returns the average of each level, from the root down. */
fun averageByLevel(root: TreeNode<Int>?): DoubleArray {
    return doubleArrayOf()
}
