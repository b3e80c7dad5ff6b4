import assay.TreeNode;
import java.util.ArrayList;
import java.util.List;

public class Solution {

    private final List<List<Integer>> unbalanced = new ArrayList<>();

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        var result = new ArrayList<Integer>();
        result.add(depth(root, 0));
        unbalanced.forEach(result::addAll);
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private int depth(TreeNode<Integer> node, int level) {
        if (node == null) return 0;
        if (level == unbalanced.size()) unbalanced.add(new ArrayList<>());
        int left = depth(node.left, level + 1);
        int right = depth(node.right, level + 1);
        if (Math.abs(left - right) > 1) unbalanced.get(level).add(node.val);
        return 1 + Math.max(left, right);
    }
}
