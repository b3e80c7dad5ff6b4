import assay.TreeNode;

public class Solution {

    public double[] averageByLevel(TreeNode<Integer> root) {
        return new double[0];
    }
}
