export function depthAndUnbalanced(root) {
  const nodes = root?.val ? [root] : [];
  for (const node of nodes) {
    if (node.left?.val) nodes.push(node.left);
    if (node.right?.val) nodes.push(node.right);
  }
  const depths = new Map();
  const depthOf = (node) => depths.get(node) ?? 0;
  const unbalanced = [];
  for (const node of nodes.toReversed()) {
    const [left, right] = [depthOf(node.left), depthOf(node.right)];
    depths.set(node, 1 + Math.max(left, right));
    if (Math.abs(left - right) > 1) unbalanced.unshift(node.val);
  }
  return [depthOf(root), ...unbalanced];
}
