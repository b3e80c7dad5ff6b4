export function averageByLevel(root) {
  const averages = [];
  let level = root === null ? [] : [root];
  while (level.length > 0) {
    averages.push(level.reduce((sum, { val }) => sum + val, 0) / level.length);
    level = level.flatMap(({ left, right }) => [left, right]).filter((node) => node !== null);
  }
  return averages;
}
