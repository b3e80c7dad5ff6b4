export function averageByLevel(root) {
  const levels = [];

  function visit(node, depth) {
    if (node === null) return;
    levels[depth] = [...(levels[depth] ?? []), node.val];
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  }

  visit(root, 0);
  return levels.map((times) => times.reduce((sum, time) => sum + time, 0) / times.length);
}
