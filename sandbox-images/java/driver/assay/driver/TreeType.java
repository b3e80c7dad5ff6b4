package assay.driver;

import assay.TreeNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** {@code tree<T>}, a binary tree in level order. */
record TreeType(Type value) implements Type {
    @Override public Class<?> raw() { return TreeNode.class; }

    @Override public String inJava() { return "TreeNode<" + value.boxedInJava() + ">"; }

    @Override public Object read(JsonReader in) {
        in.expect('[');
        if (in.next(']')) return null;
        List<TreeNode<Object>> parents = new ArrayList<>();
        TreeNode<Object> root = node(in);
        if (root != null) parents.add(root);
        for (int child = 0; in.next(','); child++) {
            TreeNode<Object> node = node(in);
            if (child / 2 >= parents.size()) continue;
            if (child % 2 == 0) parents.get(child / 2).left = node;
            else parents.get(child / 2).right = node;
            if (node != null) parents.add(node);
        }
        in.expect(']');
        return root;
    }

    private TreeNode<Object> node(JsonReader in) { return in.nullNext() ? null : new TreeNode<>(value.read(in)); }

    @Override public void write(JsonWriter out, Object object) {
        if (object != null && !(object instanceof TreeNode)) throw WrongType.of(this, object);
        List<TreeNode<?>> level = new ArrayList<>();
        level.add((TreeNode<?>) object);
        Map<Object, Object> seen = new IdentityHashMap<>();
        int end = out.length() + 1;
        for (int i = 0; i < level.size(); i++) {
            TreeNode<?> node = level.get(i);
            out.raw(i == 0 ? '[' : ',');
            if (node == null) {
                out.raw("null");
                continue;
            }
            if (seen.put(node, node) != null) throw new WrongType(this, "a tree in which one node appears twice");
            value.write(out, node.val);
            end = out.length();
            level.add(node.left);
            level.add(node.right);
        }
        out.cutTo(end);
        out.raw(']');
    }

    @Override public String toString() { return "tree<" + value + ">"; }
}
