import assay.TreeNode;

public class Solution {

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        return new int[] {depth(root)};
    }

    private int depth(TreeNode<Integer> node) {
        if (node.left == null && node.right == null) return 1;
        return 1 + Math.max(depth(node.left), depth(node.right));
    }
}
