const start = (root) => (root === null ? [] : [root]);
const below = (level) => level.flatMap((node) => [...start(node.left), ...start(node.right)]);

function levelsBelow(root) {
  let levels = 0;
  for (let level = start(root); level.length > 0; level = below(level)) levels++;
  return levels;
}

export function depthAndUnbalanced(root) {
  const result = [levelsBelow(root)];
  for (let level = start(root); level.length > 0; level = below(level)) {
    for (const node of level) {
      if (Math.abs(levelsBelow(node.left) - levelsBelow(node.right)) > 1) result.push(node.val);
    }
  }
  return result;
}
