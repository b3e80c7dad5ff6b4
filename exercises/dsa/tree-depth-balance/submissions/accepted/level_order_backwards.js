export function depthAndUnbalanced(root) {
  const nodes = root === null ? [] : [root];
  for (let i = 0; i < nodes.length; i++) {
    const { left, right } = nodes[i];
    if (left !== null) nodes.push(left);
    if (right !== null) nodes.push(right);
  }

  const depths = new Map([[null, 0]]);
  const unbalanced = [];
  for (let i = nodes.length - 1; i >= 0; i--) {
    const left = depths.get(nodes[i].left);
    const right = depths.get(nodes[i].right);
    depths.set(nodes[i], 1 + Math.max(left, right));
    if (Math.abs(left - right) > 1) unbalanced.push(nodes[i].val);
  }
  return [depths.get(root), ...unbalanced.reverse()];
}
