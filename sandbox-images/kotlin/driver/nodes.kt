package assay

/** A node of a singly linked list; null is the empty one. */
class ListNode<T> @JvmOverloads constructor(@JvmField var `val`: T, @JvmField var next: ListNode<T>? = null)

/** A node of a binary tree; null is the empty one. */
class TreeNode<T> @JvmOverloads constructor(
    @JvmField var `val`: T,
    @JvmField var left: TreeNode<T>? = null,
    @JvmField var right: TreeNode<T>? = null,
)
