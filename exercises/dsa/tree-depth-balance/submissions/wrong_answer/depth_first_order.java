import assay.TreeNode;
import java.util.ArrayList;
import java.util.List;

public class Solution {

    private final List<Integer> unbalanced = new ArrayList<>();

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        int depth = depth(root);
        unbalanced.addFirst(depth);
        return unbalanced.stream().mapToInt(Integer::intValue).toArray();
    }

    private int depth(TreeNode<Integer> node) {
        if (node == null) return 0;
        int place = unbalanced.size();
        int left = depth(node.left);
        int right = depth(node.right);
        if (Math.abs(left - right) > 1) unbalanced.add(place, node.val);
        return 1 + Math.max(left, right);
    }
}
