import type { TreeNode } from "assay";

export function averageByLevel(root: TreeNode | null): number[] {
  return [];
}
