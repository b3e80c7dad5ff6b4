export function averageByLevel(root) {
  const averages = [];
  let level = root ? [root] : [];
  while (level.length > 0) {
    averages.push(level.reduce((sum, node) => sum + node.val, 0) / level.length);
    const below = [];
    for (const { left, right } of level) {
      if (left) {
        below.push(left);
        if (right) below.push(right);
      }
    }
    level = below;
  }
  return averages;
}
