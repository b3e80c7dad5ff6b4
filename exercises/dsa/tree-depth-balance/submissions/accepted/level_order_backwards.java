import assay.TreeNode;
import java.util.ArrayList;

public class Solution {

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        var nodes = new ArrayList<TreeNode<Integer>>();
        if (root != null) nodes.add(root);
        for (int i = 0; i < nodes.size(); i++) {
            TreeNode<Integer> node = nodes.get(i);
            if (node.left != null) nodes.add(node.left);
            if (node.right != null) nodes.add(node.right);
        }

        int[] depths = new int[nodes.size()];
        boolean[] unbalanced = new boolean[nodes.size()];
        int count = 0;
        int child = nodes.size() - 1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            int right = nodes.get(i).right == null ? 0 : depths[child--];
            int left = nodes.get(i).left == null ? 0 : depths[child--];
            depths[i] = 1 + Math.max(left, right);
            unbalanced[i] = Math.abs(left - right) > 1;
            if (unbalanced[i]) count++;
        }

        int[] result = new int[1 + count];
        result[0] = nodes.isEmpty() ? 0 : depths[0];
        for (int i = 0, next = 1; i < unbalanced.length; i++) {
            if (unbalanced[i]) result[next++] = nodes.get(i).val;
        }
        return result;
    }
}
