import type { TreeNode } from "assay";

function timesAt(node: TreeNode | null, level: number): number[] {
  if (node === null) return [];
  if (level === 0) return [node.val];
  return [...timesAt(node.left, level - 1), ...timesAt(node.right, level - 1)];
}

export function averageByLevel(root: TreeNode | null): number[] {
  const averages: number[] = [];
  for (;;) {
    const times = timesAt(root, averages.length);
    if (times.length === 0) return averages;
    averages.push(times.reduce((sum, time) => sum + time, 0) / times.length);
  }
}
