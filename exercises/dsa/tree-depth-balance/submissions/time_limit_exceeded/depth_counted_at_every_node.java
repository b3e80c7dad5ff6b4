import assay.TreeNode;
import java.util.ArrayList;
import java.util.List;

public class Solution {

    public int[] depthAndUnbalanced(TreeNode<Integer> root) {
        List<Integer> result = new ArrayList<>();
        result.add(levelsBelow(root));
        for (List<TreeNode<Integer>> level = next(root); !level.isEmpty(); level = below(level)) {
            for (TreeNode<Integer> node : level) {
                if (Math.abs(levelsBelow(node.left) - levelsBelow(node.right)) > 1) result.add(node.val);
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private int levelsBelow(TreeNode<Integer> root) {
        int levels = 0;
        for (List<TreeNode<Integer>> level = next(root); !level.isEmpty(); level = below(level)) levels++;
        return levels;
    }

    private List<TreeNode<Integer>> next(TreeNode<Integer> node) {
        return node == null ? List.of() : List.of(node);
    }

    private List<TreeNode<Integer>> below(List<TreeNode<Integer>> level) {
        List<TreeNode<Integer>> children = new ArrayList<>();
        for (TreeNode<Integer> node : level) {
            if (node.left != null) children.add(node.left);
            if (node.right != null) children.add(node.right);
        }
        return children;
    }
}
