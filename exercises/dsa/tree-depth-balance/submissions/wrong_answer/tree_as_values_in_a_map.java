import assay.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Solution {

    private final Map<Integer, Integer> depths = new HashMap<>();

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        List<TreeNode<Integer>> nodes = new ArrayList<>();
        if (root != null) nodes.add(root);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).left != null) nodes.add(nodes.get(i).left);
            if (nodes.get(i).right != null) nodes.add(nodes.get(i).right);
        }
        List<Integer> result = new ArrayList<>();
        for (TreeNode<Integer> node : nodes.reversed()) {
            int left = depthOf(node.left);
            int right = depthOf(node.right);
            depths.put(node.val, 1 + Math.max(left, right));
            if (Math.abs(left - right) > 1) result.addFirst(node.val);
        }
        result.addFirst(depthOf(root));
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private int depthOf(TreeNode<Integer> node) {
        return node == null ? 0 : depths.get(node.val);
    }
}
