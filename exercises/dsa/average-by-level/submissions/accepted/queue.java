import assay.TreeNode;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.DoubleStream;

public class Solution {

    public double[] averageByLevel(TreeNode<Integer> root) {
        DoubleStream.Builder averages = DoubleStream.builder();
        Queue<TreeNode<Integer>> queue = new ArrayDeque<>();
        if (root != null) queue.add(root);
        while (!queue.isEmpty()) {
            int count = queue.size();
            long sum = 0;
            for (int i = 0; i < count; i++) {
                TreeNode<Integer> node = queue.remove();
                sum += node.val;
                if (node.left != null) queue.add(node.left);
                if (node.right != null) queue.add(node.right);
            }
            averages.add((double) sum / count);
        }
        return averages.build().toArray();
    }
}
