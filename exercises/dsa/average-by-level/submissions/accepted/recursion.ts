import type { TreeNode } from "assay";

export function averageByLevel(root: TreeNode | null): number[] {
  const levels: { sum: number; count: number }[] = [];

  function visit(node: TreeNode | null, depth: number): void {
    if (node === null) return;
    const level = (levels[depth] ??= { sum: 0, count: 0 });
    level.sum += node.val;
    level.count++;
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  }

  visit(root, 0);
  return levels.map(({ sum, count }) => sum / count);
}
