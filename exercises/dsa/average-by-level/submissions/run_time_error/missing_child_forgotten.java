import assay.TreeNode;
import java.util.ArrayList;
import java.util.List;

public class Solution {

    public double[] averageByLevel(TreeNode<Integer> root) {
        List<Double> averages = new ArrayList<>();
        List<TreeNode<Integer>> level = root == null ? List.of() : List.of(root);
        while (!level.isEmpty()) {
            averages.add(level.stream().mapToInt(node -> node.val).average().orElse(0));
            List<TreeNode<Integer>> below = new ArrayList<>();
            for (TreeNode<Integer> node : level) {
                if (node.left != null || node.right != null) {
                    below.add(node.left);
                    below.add(node.right);
                }
            }
            level = below;
        }
        return averages.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
