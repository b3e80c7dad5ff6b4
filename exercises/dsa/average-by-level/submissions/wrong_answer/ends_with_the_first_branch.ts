import type { TreeNode } from "assay";

export function averageByLevel(root: TreeNode | null): number[] {
  const averages: number[] = [];
  let level = root ? [root] : [];
  while (level.length > 0) {
    averages.push(level.reduce((sum, node) => sum + node.val, 0) / level.length);
    const below: TreeNode[] = [];
    for (const node of level) {
      if (!node.left && !node.right) break;
      if (node.left) below.push(node.left);
      if (node.right) below.push(node.right);
    }
    level = below;
  }
  return averages;
}
