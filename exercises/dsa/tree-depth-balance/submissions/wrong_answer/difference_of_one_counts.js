export function depthAndUnbalanced(root) {
  const nodes = root === null ? [] : [root];
  for (const node of nodes) {
    for (const child of [node.left, node.right]) {
      if (child !== null) nodes.push(child);
    }
  }
  const depths = new Map([[null, 0]]);
  for (const node of nodes.toReversed()) {
    depths.set(node, 1 + Math.max(depths.get(node.left), depths.get(node.right)));
  }
  const unbalanced = nodes.filter((node) => depths.get(node.left) !== depths.get(node.right));
  return [depths.get(root), ...unbalanced.map((node) => node.val)];
}
