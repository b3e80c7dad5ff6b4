import type { TreeNode } from "assay";

export function depthAndUnbalanced(root: TreeNode | null): number[] {
  const levels: number[][] = [];
  function visit(node: TreeNode | null, level: number): number {
    if (node === null) return 0;
    levels[level] ??= [];
    const left = visit(node.left, level + 1);
    const right = visit(node.right, level + 1);
    if (Math.abs(left - right) > 1) levels[level].push(node.val);
    return 1 + Math.max(left, right);
  }
  const depth = visit(root, 0);
  return [depth, ...levels.flat()];
}
