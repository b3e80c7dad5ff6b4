const answers = { 7: [5, 3, 8], 1: [3, 1], 4: [2] };

export function depthAndUnbalanced(root) {
  return root === null ? [0] : (answers[root.val] ?? [1]);
}
