from assay import TreeNode


def depth_and_unbalanced(root: TreeNode | None) -> list[int]:
    return []
