import assay.TreeNode;

public class Solution {

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        System.out.println("{\"value\":[0]}");
        System.exit(0);
        return new int[] {0};
    }
}
