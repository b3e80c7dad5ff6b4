import assay.TreeNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

public class Solution {

    public double[] averageByLevel(TreeNode<Integer> root) {
        List<Double> averages = new ArrayList<>();
        Queue<TreeNode<Integer>> queue = new ArrayDeque<>();
        if (root != null) queue.add(root);
        while (!queue.isEmpty()) {
            int count = queue.size();
            int sum = 0;
            for (int i = 0; i < count; i++) {
                TreeNode<Integer> node = queue.remove();
                sum += node.val;
                if (node.left != null) queue.add(node.left);
                if (node.right != null) queue.add(node.right);
            }
            averages.add((double) sum / count);
        }
        return averages.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
