import assay.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;

public class Solution {

    private final List<LongSummaryStatistics> levels = new ArrayList<>();

    public double[] averageByLevel(TreeNode<Integer> root) {
        visit(root, 0);
        return levels.stream().mapToDouble(LongSummaryStatistics::getAverage).toArray();
    }

    private void visit(TreeNode<Integer> node, int level) {
        if (node == null) return;
        if (level == levels.size()) levels.add(new LongSummaryStatistics());
        levels.get(level).accept(node.val);
        visit(node.left, level + 1);
        visit(node.right, level + 1);
    }
}
