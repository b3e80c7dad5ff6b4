/**
 * @param {import("assay").TreeNode | null} root
 * @returns {number[]}
 */
export function depthAndUnbalanced(root) {
  return [];
}
