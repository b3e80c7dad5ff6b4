export function averageByLevel(root) {
  const levels = [];
  function visit(node, depth) {
    if (!node?.val) return;
    (levels[depth] ??= []).push(node.val);
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  }
  visit(root, 0);
  return levels.map((times) => times.reduce((sum, time) => sum + time) / times.length);
}
