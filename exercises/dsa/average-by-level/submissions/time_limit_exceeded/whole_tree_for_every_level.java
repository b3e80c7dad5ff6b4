import assay.TreeNode;
import java.util.stream.IntStream;

public class Solution {

    private long sum;
    private int count;

    public double[] averageByLevel(TreeNode<Integer> root) {
        return IntStream.range(0, levels(root)).mapToDouble(level -> average(root, level)).toArray();
    }

    private double average(TreeNode<Integer> root, int level) {
        sum = 0;
        count = 0;
        visit(root, level);
        return (double) sum / count;
    }

    private void visit(TreeNode<Integer> node, int level) {
        if (node == null) return;
        if (level == 0) {
            sum += node.val;
            count++;
        } else {
            visit(node.left, level - 1);
            visit(node.right, level - 1);
        }
    }

    private int levels(TreeNode<Integer> node) {
        return node == null ? 0 : 1 + Math.max(levels(node.left), levels(node.right));
    }
}
