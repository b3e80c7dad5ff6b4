/**
 * @param {import("assay").TreeNode | null} root
 * @returns {number[]}
 */
export function averageByLevel(root) {
  return [];
}
