import assay.TreeNode;

public class Solution {

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        return new int[0];
    }
}
