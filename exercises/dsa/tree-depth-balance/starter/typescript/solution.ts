import type { TreeNode } from "assay";

export function depthAndUnbalanced(root: TreeNode | null): number[] {
  return [];
}
