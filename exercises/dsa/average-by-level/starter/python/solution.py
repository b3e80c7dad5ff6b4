from assay import TreeNode


def average_by_level(root: TreeNode | None) -> list[float]:
    return []
